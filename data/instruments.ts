import { funds } from './instruments/funds.ts'
import { mechanismsAndNetworks } from './instruments/mechanisms-and-networks.ts'
import { sexualViolenceInstruments } from './instruments/sexual-violence.ts'

/** The funds, mandates, mechanisms, networks and compacts that carry the agenda. */
export const instruments = [...sexualViolenceInstruments, ...funds, ...mechanismsAndNetworks] as const
