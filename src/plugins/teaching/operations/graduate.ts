import type { PayloadRequest } from 'payload'
import { takeSteps } from '@/plugins/selection'
import { demand } from '../hooks/words'

/**
 * Asks the gate to graduate each of these participants: it judges everybody once more, and writes their letter.
 * @returns what became of each, a refusal in words
 * @throws APIError 403 for anybody but coordinators
 */
export function graduate(req: PayloadRequest, { applications }: { applications: string[] }): ReturnType<typeof takeSteps> {
  demand(req, 'coordinator')
  return takeSteps(req, { applications, to: 'graduated' })
}
