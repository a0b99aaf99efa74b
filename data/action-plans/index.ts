import { africaCentralAndSouthernPlans } from './africa-central-and-southern.ts'
import { africaEastPlans } from './africa-east.ts'
import { africaWestBLPlans } from './africa-west-b-l.ts'
import { africaWestMTPlans } from './africa-west-m-t.ts'
import { americasPlans } from './americas.ts'
import { asiaCentralAndSouthPlans } from './asia-central-and-south.ts'
import { asiaEastAndPacificPlans } from './asia-east-and-pacific.ts'
import { belgianPlans } from './belgium.ts'
import { europeEastAndCaucasusPlans } from './europe-east-and-caucasus.ts'
import { europeNordicAndBalticPlans } from './europe-nordic-and-baltic.ts'
import { europeSouthPlans } from './europe-south.ts'
import { europeWestPlans } from './europe-west.ts'
import { europeWesternBalkansPlans } from './europe-western-balkans.ts'
import { middleEastAndNorthAfricaPlans } from './middle-east-and-north-africa.ts'
import { regionalPlans } from './regional.ts'

/** Every action plan, of countries and of regional organisations. */
export const actionPlans = [
  ...africaCentralAndSouthernPlans,
  ...africaEastPlans,
  ...africaWestBLPlans,
  ...africaWestMTPlans,
  ...americasPlans,
  ...asiaCentralAndSouthPlans,
  ...asiaEastAndPacificPlans,
  ...belgianPlans,
  ...europeEastAndCaucasusPlans,
  ...europeNordicAndBalticPlans,
  ...europeSouthPlans,
  ...europeWestPlans,
  ...europeWesternBalkansPlans,
  ...middleEastAndNorthAfricaPlans,
  ...regionalPlans,
] as const
