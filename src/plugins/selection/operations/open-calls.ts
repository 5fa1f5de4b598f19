import type { PayloadRequest } from 'payload'
import type { OpenCall } from './shapes'

/** The published programmes and the state of their calls, the latest edition first. For anybody. */
export async function openCalls(_req: PayloadRequest): Promise<OpenCall[]> {
  throw new Error('openCalls')
}
