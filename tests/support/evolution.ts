import { CriticalityLevel, diff, type Rule } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/** What breaks for those who rely on a contract, as `docs/evolution.md` has it: a line for each change. */
export async function breakingChanges(released: string, present: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(present), [withoutDescriptions])
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path}: ${message}`)
}

/** Descriptions may change at any time. Said to the library because there are thousands. */
const withoutDescriptions: Rule = ({ changes }) => changes.filter(({ type }) => !type.includes('DESCRIPTION'))

/** Whether a version may break what an earlier one promised: by its major, or before 1.0 by its minor, number. */
export function mayBreak(released: string, version: string): boolean {
  const [major = 0, minor = 0] = numbersOf(version)
  const [formerMajor = 0, formerMinor = 0] = numbersOf(released)
  if (major !== formerMajor) return major > formerMajor
  return major === 0 && minor > formerMinor
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version such as 0.2.0.`)
  return version.split('.').map(Number)
}

/** What is wrong with a contract that follows another; nothing where it breaks nothing, or its version says so. */
export async function broken(
  released: { version: string; contract: string },
  present: { version: string; contract: string },
): Promise<string[]> {
  return mayBreak(released.version, present.version) ? [] : breakingChanges(released.contract, present.contract)
}
