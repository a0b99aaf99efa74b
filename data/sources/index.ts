import { academic } from './academic.ts'
import { belgium } from './belgium.ts'
import { civilSocietyAK } from './civil-society-a-k.ts'
import { civilSocietyLW } from './civil-society-l-w.ts'
import { datasets } from './datasets.ts'
import { digitalLibrary1999To2009 } from './digital-library-1999-2009.ts'
import { digitalLibrary2010To2014 } from './digital-library-2010-2014.ts'
import { digitalLibrary2015To2018 } from './digital-library-2015-2018.ts'
import { digitalLibrary2019To2023 } from './digital-library-2019-2023.ts'
import { documentMirrorsAL } from './document-mirrors-a-l.ts'
import { documentMirrorsMZ } from './document-mirrors-m-z.ts'
import { europeanUnion } from './european-union.ts'
import { nationalPagesAF } from './national-pages-a-f.ts'
import { nationalPagesGM } from './national-pages-g-m.ts'
import { nationalPagesNZ } from './national-pages-n-z.ts'
import { nato } from './nato.ts'
import { pressAB } from './press-a-b.ts'
import { pressCD } from './press-c-d.ts'
import { pressEJ } from './press-e-j.ts'
import { pressKM } from './press-k-m.ts'
import { pressNS } from './press-n-s.ts'
import { pressTZ } from './press-t-z.ts'
import { referenceWorks } from './reference-works.ts'
import { regionalOrganizations } from './regional-organizations.ts'
import { resolutionTexts1999To2014 } from './resolution-texts-1999-2014.ts'
import { resolutionTexts2015To2025 } from './resolution-texts-2015-2025.ts'
import { trackers } from './trackers.ts'
import { trackersPeacewomenAN } from './trackers-peacewomen-a-n.ts'
import { trackersPeacewomenOY } from './trackers-peacewomen-o-y.ts'
import { trackersPeacewomenOverviews } from './trackers-peacewomen-overviews.ts'
import { trackersPeacewomenPlansAK } from './trackers-peacewomen-plans-a-k.ts'
import { trackersPeacewomenPlansLU } from './trackers-peacewomen-plans-l-u.ts'
import { trackersSecurityWomenAK } from './trackers-security-women-a-k.ts'
import { trackersSecurityWomenLZ } from './trackers-security-women-l-z.ts'
import { unDocuments } from './un-documents.ts'
import { unFunds } from './un-funds.ts'
import { unPressAndMeetingTables } from './un-press-and-meeting-tables.ts'
import { unWomen } from './un-women.ts'
import { unitedNationsAT } from './united-nations-a-t.ts'
import { unitedNationsUZ } from './united-nations-u-z.ts'

/** Every source that a fact may rest on. */
export const sources = [
  ...academic,
  ...belgium,
  ...civilSocietyAK,
  ...civilSocietyLW,
  ...datasets,
  ...digitalLibrary1999To2009,
  ...digitalLibrary2010To2014,
  ...digitalLibrary2015To2018,
  ...digitalLibrary2019To2023,
  ...documentMirrorsAL,
  ...documentMirrorsMZ,
  ...europeanUnion,
  ...nationalPagesAF,
  ...nationalPagesGM,
  ...nationalPagesNZ,
  ...nato,
  ...pressAB,
  ...pressCD,
  ...pressEJ,
  ...pressKM,
  ...pressNS,
  ...pressTZ,
  ...referenceWorks,
  ...regionalOrganizations,
  ...resolutionTexts1999To2014,
  ...resolutionTexts2015To2025,
  ...trackersPeacewomenAN,
  ...trackersPeacewomenOverviews,
  ...trackersPeacewomenOY,
  ...trackersPeacewomenPlansAK,
  ...trackersPeacewomenPlansLU,
  ...trackersSecurityWomenAK,
  ...trackersSecurityWomenLZ,
  ...trackers,
  ...unDocuments,
  ...unFunds,
  ...unPressAndMeetingTables,
  ...unWomen,
  ...unitedNationsAT,
  ...unitedNationsUZ,
] as const
