import { belgium } from './belgium.ts'
import { abstains } from './council/abstains.ts'
import { addresses1999To2013 } from './council/addresses-1999-2013.ts'
import { addresses2014To2018 } from './council/addresses-2014-2018.ts'
import { addresses2019To2025 } from './council/addresses-2019-2025.ts'
import { addressesCore1325To1889 } from './council/addresses-core-1325-1889.ts'
import { addressesCore1960To2122 } from './council/addresses-core-1960-2122.ts'
import { addressesCore2242To2493 } from './council/addresses-core-2242-2493.ts'
import { addressesStatementsCore } from './council/addresses-statements-core.ts'
import { addressesStatementsRelated } from './council/addresses-statements-related.ts'
import { adoptsResolutions } from './council/adopts-resolutions.ts'
import { adoptsStatements } from './council/adopts-statements.ts'
import { penholders } from './council/penholders.ts'
import { recalls1999To2013 } from './council/recalls-1999-2013.ts'
import { recalls2014To2018 } from './council/recalls-2014-2018.ts'
import { recalls2019To2024 } from './council/recalls-2019-2024.ts'
import { recallsStatements } from './council/recalls-statements.ts'
import { sponsors1645To2122 } from './council/sponsors-1645-2122.ts'
import { sponsors2143To2225 } from './council/sponsors-2143-2225.ts'
import { sponsors2242To2417 } from './council/sponsors-2242-2417.ts'
import { sponsors2419To2535 } from './council/sponsors-2419-2535.ts'
import { sponsors2538To2594 } from './council/sponsors-2538-2594.ts'
import { sponsors2601To2616 } from './council/sponsors-2601-2616.ts'
import { electedMembers1998To2004 } from './council-terms/elected-1998-2004.ts'
import { electedMembers2005To2010 } from './council-terms/elected-2005-2010.ts'
import { electedMembers2011To2016 } from './council-terms/elected-2011-2016.ts'
import { electedMembers2017To2021 } from './council-terms/elected-2017-2021.ts'
import { electedMembers2022To2027 } from './council-terms/elected-2022-2027.ts'
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
  ...electedMembers1998To2004,
  ...electedMembers2005To2010,
  ...electedMembers2011To2016,
  ...electedMembers2017To2021,
  ...electedMembers2022To2027,
  ...belgiumOnTheCouncil,
  ...permanentMembers,
  ...abstains,
  ...addresses1999To2013,
  ...addresses2014To2018,
  ...addresses2019To2025,
  ...addressesCore1325To1889,
  ...addressesCore1960To2122,
  ...addressesCore2242To2493,
  ...addressesStatementsCore,
  ...addressesStatementsRelated,
  ...adoptsResolutions,
  ...adoptsStatements,
  ...penholders,
  ...recalls1999To2013,
  ...recalls2014To2018,
  ...recalls2019To2024,
  ...recallsStatements,
  ...sponsors1645To2122,
  ...sponsors2143To2225,
  ...sponsors2242To2417,
  ...sponsors2419To2535,
  ...sponsors2538To2594,
  ...sponsors2601To2616,
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
