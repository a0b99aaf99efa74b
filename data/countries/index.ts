import { easternAfrica } from './africa-eastern.ts'
import { middleAfrica } from './africa-middle.ts'
import { northernAfrica } from './africa-northern.ts'
import { southernAfrica } from './africa-southern.ts'
import { westernAfrica } from './africa-western.ts'
import { caribbean } from './americas-caribbean.ts'
import { northAndCentralAmerica } from './americas-north-and-central.ts'
import { southAmerica } from './americas-south.ts'
import { centralAndEasternAsia } from './asia-central-and-eastern.ts'
import { southEasternAsia } from './asia-south-eastern.ts'
import { southernAsia } from './asia-southern.ts'
import { westernAsia } from './asia-western.ts'
import { easternEurope } from './europe-eastern.ts'
import { northernEurope } from './europe-northern.ts'
import { southernEurope } from './europe-southern.ts'
import { westernEurope } from './europe-western.ts'
import { oceania } from './oceania.ts'

/** All countries: the members of the United Nations, its two observer States and two further places. */
export const countries = [
  ...northernAfrica,
  ...easternAfrica,
  ...middleAfrica,
  ...southernAfrica,
  ...westernAfrica,
  ...caribbean,
  ...northAndCentralAmerica,
  ...southAmerica,
  ...centralAndEasternAsia,
  ...southEasternAsia,
  ...southernAsia,
  ...westernAsia,
  ...easternEurope,
  ...northernEurope,
  ...southernEurope,
  ...westernEurope,
  ...oceania,
] as const
