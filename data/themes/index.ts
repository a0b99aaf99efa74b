import { crossCuttingThemes } from './cross-cutting.ts'
import { participationThemes } from './participation.ts'
import { pillars } from './pillars.ts'
import { preventionThemes } from './prevention.ts'
import { protectionThemes } from './protection.ts'
import { reliefAndRecoveryThemes } from './relief-and-recovery.ts'
import { violenceAndJusticeThemes } from './violence-and-justice.ts'

/** Every theme of the vocabulary. */
export const themes = [
  ...pillars,
  ...participationThemes,
  ...preventionThemes,
  ...protectionThemes,
  ...violenceAndJusticeThemes,
  ...reliefAndRecoveryThemes,
  ...crossCuttingThemes,
] as const
