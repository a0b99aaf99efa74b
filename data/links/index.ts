import { belgium } from './belgium.ts'
import { abstains } from './council/abstains.ts'
import { addressesCore } from './council/addresses-core.ts'
import { addressesRelated } from './council/addresses-related.ts'
import { addressesStatements } from './council/addresses-statements.ts'
import { adopts } from './council/adopts.ts'
import { penholders } from './council/penholders.ts'
import { recalls } from './council/recalls.ts'
import { sponsors1645To2225 } from './council/sponsors-1645-2225.ts'
import { sponsors2242To2616 } from './council/sponsors-2242-2616.ts'
import { electedMembers } from './council-terms/elected.ts'
import { belgiumOnTheCouncil } from './council-terms/elected-belgium-1947-1992.ts'
import { permanentMembers } from './council-terms/permanent.ts'
import { europeanUnionThemes } from './frameworks/addresses-european-union.ts'
import { natoThemes } from './frameworks/addresses-nato.ts'
import { regionalFrameworkThemes } from './frameworks/addresses-regional.ts'
import { unitedNationsThemes } from './frameworks/addresses-united-nations.ts'
import { frameworkResolutions } from './frameworks/implements.ts'
import { natoResolutions } from './frameworks/implements-nato.ts'
import { europeanFrameworkParts } from './frameworks/part-of-europe.ts'
import { worldFrameworkParts } from './frameworks/part-of-world.ts'
import { frameworkParticipants } from './frameworks/participants.ts'
import { regionalPlanLinks } from './frameworks/regional-plans.ts'
import { frameworkSuccessions } from './frameworks/succeeds.ts'
import { instrumentAdministration } from './instruments/administration.ts'
import { commonPledgeSignatories } from './instruments/common-pledge.ts'
import { fundCountries } from './instruments/countries-funds.ts'
import { sexualViolenceCountries } from './instruments/countries-sexual-violence.ts'
import { focalPointsEurope } from './instruments/focal-points-network-europe.ts'
import { focalPointsOtherContinents } from './instruments/focal-points-network-other-continents.ts'
import { focalPointsRoles } from './instruments/focal-points-network-roles.ts'
import { fundsPeaceOperations } from './instruments/funds-peace-operations.ts'
import { fundsSexualViolence } from './instruments/funds-sexual-violence.ts'
import { fundsVictimsAndSurvivors } from './instruments/funds-victims-and-survivors.ts'
import { fundsWphf } from './instruments/funds-wphf.ts'
import { instrumentLegalBasis } from './instruments/legal-basis.ts'
import { networkMembers } from './instruments/networks.ts'
import { organizationParts } from './instruments/organizations.ts'
import { instrumentThemes } from './instruments/themes.ts'
import { trustFundForVictimsContributions } from './instruments/trust-fund-for-victims-contributions.ts'
import { trustFundForVictimsDonors } from './instruments/trust-fund-for-victims-donors.ts'
import { aseanMembers } from './memberships/asean.ts'
import { auMembers } from './memberships/au.ts'
import { ecowasMembers } from './memberships/ecowas.ts'
import { euMembers } from './memberships/eu.ts'
import { g7Members } from './memberships/g7.ts'
import { icglrMembers } from './memberships/icglr.ts'
import { igadMembers } from './memberships/igad.ts'
import { natoMembers } from './memberships/nato.ts'
import { oecdDacMembers } from './memberships/oecd-dac.ts'
import { osceParticipatingStates } from './memberships/osce.ts'
import { unMembersAfrica } from './memberships/un-africa.ts'
import { unMembersAmericas } from './memberships/un-americas.ts'
import { unMembersAsia } from './memberships/un-asia.ts'
import { unMembersEurope } from './memberships/un-europe.ts'
import { unMembersOceania } from './memberships/un-oceania.ts'
import { africaCentralAndSouthernAdoptions } from './plans/africa-central-and-southern.ts'
import { africaCentralAndSouthernContents } from './plans/africa-central-and-southern-contents.ts'
import { africaEastAdoptions } from './plans/africa-east.ts'
import { africaEastContents } from './plans/africa-east-contents.ts'
import { africaWestBLAdoptions } from './plans/africa-west-b-l.ts'
import { africaWestBLContents } from './plans/africa-west-b-l-contents.ts'
import { africaWestMTAdoptions } from './plans/africa-west-m-t.ts'
import { africaWestMTContents } from './plans/africa-west-m-t-contents.ts'
import { americasAdoptions } from './plans/americas.ts'
import { americasContents } from './plans/americas-contents.ts'
import { asiaCentralAndSouthAdoptions } from './plans/asia-central-and-south.ts'
import { asiaCentralAndSouthContents } from './plans/asia-central-and-south-contents.ts'
import { asiaEastAndPacificAdoptions } from './plans/asia-east-and-pacific.ts'
import { asiaEastAndPacificContents } from './plans/asia-east-and-pacific-contents.ts'
import { europeEastAndCaucasusAdoptions } from './plans/europe-east-and-caucasus.ts'
import { europeEastAndCaucasusContents } from './plans/europe-east-and-caucasus-contents.ts'
import { europeNordicAndBalticAdoptions } from './plans/europe-nordic-and-baltic.ts'
import { europeNordicAndBalticContents } from './plans/europe-nordic-and-baltic-contents.ts'
import { europeSouthAdoptions } from './plans/europe-south.ts'
import { europeSouthContents } from './plans/europe-south-contents.ts'
import { europeWestAdoptions } from './plans/europe-west.ts'
import { europeWestContents } from './plans/europe-west-contents.ts'
import { europeWesternBalkansAdoptions } from './plans/europe-western-balkans.ts'
import { europeWesternBalkansContents } from './plans/europe-western-balkans-contents.ts'
import { middleEastAndNorthAfricaAdoptions } from './plans/middle-east-and-north-africa.ts'
import { middleEastAndNorthAfricaContents } from './plans/middle-east-and-north-africa-contents.ts'
import { plansSince2024 } from './plans/since-2024.ts'
import { pressRelease2020 } from './press-release-2020.ts'
import { sdgIndicatorLinks } from './sdg-indicators.ts'
import { sdgTargetLinks } from './sdg-targets.ts'
import { sdgThemeLinks } from './sdg-themes.ts'
import { broaderThemeLinks } from './themes.ts'
import { relatedThemeLinks } from './themes-related.ts'

/** Every link, by its subject or by who says it. */
export const links = [
  ...belgium,
  ...electedMembers,
  ...belgiumOnTheCouncil,
  ...permanentMembers,
  ...abstains,
  ...addressesRelated,
  ...addressesCore,
  ...addressesStatements,
  ...adopts,
  ...penholders,
  ...recalls,
  ...sponsors1645To2225,
  ...sponsors2242To2616,
  ...europeanUnionThemes,
  ...natoThemes,
  ...regionalFrameworkThemes,
  ...unitedNationsThemes,
  ...natoResolutions,
  ...frameworkResolutions,
  ...europeanFrameworkParts,
  ...worldFrameworkParts,
  ...frameworkParticipants,
  ...regionalPlanLinks,
  ...frameworkSuccessions,
  ...instrumentAdministration,
  ...commonPledgeSignatories,
  ...fundCountries,
  ...sexualViolenceCountries,
  ...focalPointsEurope,
  ...focalPointsOtherContinents,
  ...focalPointsRoles,
  ...fundsPeaceOperations,
  ...fundsSexualViolence,
  ...fundsVictimsAndSurvivors,
  ...fundsWphf,
  ...instrumentLegalBasis,
  ...networkMembers,
  ...organizationParts,
  ...instrumentThemes,
  ...trustFundForVictimsContributions,
  ...trustFundForVictimsDonors,
  ...aseanMembers,
  ...auMembers,
  ...ecowasMembers,
  ...euMembers,
  ...g7Members,
  ...icglrMembers,
  ...igadMembers,
  ...natoMembers,
  ...oecdDacMembers,
  ...osceParticipatingStates,
  ...unMembersAfrica,
  ...unMembersAmericas,
  ...unMembersAsia,
  ...unMembersEurope,
  ...unMembersOceania,
  ...africaCentralAndSouthernContents,
  ...africaCentralAndSouthernAdoptions,
  ...africaEastContents,
  ...africaEastAdoptions,
  ...africaWestBLContents,
  ...africaWestBLAdoptions,
  ...africaWestMTContents,
  ...africaWestMTAdoptions,
  ...americasContents,
  ...americasAdoptions,
  ...asiaCentralAndSouthContents,
  ...asiaCentralAndSouthAdoptions,
  ...asiaEastAndPacificContents,
  ...asiaEastAndPacificAdoptions,
  ...europeEastAndCaucasusContents,
  ...europeEastAndCaucasusAdoptions,
  ...europeNordicAndBalticContents,
  ...europeNordicAndBalticAdoptions,
  ...europeSouthContents,
  ...europeSouthAdoptions,
  ...europeWestContents,
  ...europeWestAdoptions,
  ...europeWesternBalkansContents,
  ...europeWesternBalkansAdoptions,
  ...middleEastAndNorthAfricaContents,
  ...middleEastAndNorthAfricaAdoptions,
  ...plansSince2024,
  ...pressRelease2020,
  ...sdgIndicatorLinks,
  ...sdgTargetLinks,
  ...sdgThemeLinks,
  ...relatedThemeLinks,
  ...broaderThemeLinks,
] as const
