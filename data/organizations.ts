import { otherOrganizations } from './organizations/other.ts'
import { unitedNationsBodies } from './organizations/united-nations.ts'

/** Every body that adopts, runs, pays for or takes part in something. */
export const organizations = [...unitedNationsBodies, ...otherOrganizations] as const
