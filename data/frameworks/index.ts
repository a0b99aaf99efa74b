import { africa } from './africa.ts'
import { europeAmericasAsia } from './europe-americas-asia.ts'
import { europeanUnion } from './european-union.ts'
import { nato } from './nato.ts'
import { organizations } from './organizations.ts'
import { otherSdgIndicators, sdg5Indicators } from './sdg-indicators.ts'
import { otherSdgTargets, sdg5Targets } from './sdg-targets.ts'
import { sustainableDevelopmentGoals } from './sustainable-development-goals.ts'
import { unitedNations } from './united-nations.ts'

/** Every framework: organisations, treaties, agendas, goals, policies and strategies. */
export const frameworks = [
  ...organizations,
  ...unitedNations,
  ...sustainableDevelopmentGoals,
  ...europeanUnion,
  ...nato,
  ...africa,
  ...europeAmericasAsia,
  ...sdg5Targets,
  ...sdg5Indicators,
  ...otherSdgTargets,
  ...otherSdgIndicators,
] as const
