import type { WrittenDataset } from '../src/dataset/dataset.ts'
import { actionPlans } from './action-plans/index.ts'
import { councilTexts } from './council-texts/index.ts'
import { countries } from './countries/index.ts'
import { countriesWithoutPlan } from './countries-without-plan.ts'
import { frameworks } from './frameworks/index.ts'
import { gaps } from './gaps.ts'
import { instruments } from './instruments.ts'
import { links } from './links/index.ts'
import { organizations } from './organizations.ts'
import { publishedTotals } from './published-totals.ts'
import { resolutions } from './resolutions/index.ts'
import { sources } from './sources/index.ts'
import { presidentialStatements } from './statements/index.ts'
import { themes } from './themes/index.ts'

/** The Women, Peace and Security agenda as this project knows it. */
export const dataset: WrittenDataset = {
  version: '0.2.0',
  updatedOn: '2026-11-29',
  licence: 'CC0-1.0',
  sources,
  resolutions,
  presidentialStatements,
  themes,
  countries,
  frameworks,
  instruments,
  actionPlans,
  organizations,
  councilTexts,
  links,
  publishedTotals,
  countriesWithoutPlan,
  gaps,
}
