import { core2001To2007 } from './core-2001-2007.ts'
import { core2008To2016 } from './core-2008-2016.ts'
import { related1999To2007 } from './related-1999-2007.ts'
import { related2008To2024 } from './related-2008-2024.ts'
import { situationStatements } from './situation.ts'

/** Statements by the President of the Security Council: on women, peace and security, and others that the resolutions recall. */
export const presidentialStatements = [...core2001To2007, ...core2008To2016, ...related1999To2007, ...related2008To2024, ...situationStatements] as const
