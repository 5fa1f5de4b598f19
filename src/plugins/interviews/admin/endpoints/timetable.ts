import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { moveInterview, pinInterview, swapInterviews } from '../../operations/move-interview'
import { applyTimetable, proposeTimetable } from '../../operations/propose-timetable'
import { readProposalState } from '../../operations/read-proposal'
import { ownWeights } from '../../rules/timetable/problem'

const id = z.uuid()

/** Who is heard when: proposed and carried out for all, moved one by one. */
export const timetableEndpoints = [
  staffEndpoint(
    'post',
    '/timetable/propose',
    z.object({ program: id, seed: z.int().min(0).max(2_147_483_647), prefer: z.enum(['best', 'stay']), weights: ownWeights.optional() }),
    (req, asked) => proposeTimetable(req, asked),
  ),
  staffEndpoint('get', '/timetable/proposal', z.object({ program: id }), (req, asked) => readProposalState(req, asked)),
  staffEndpoint('post', '/timetable/apply', z.object({ program: id, fingerprint: z.string().max(64) }), (req, asked) => applyTimetable(req, asked)),
  staffEndpoint('post', '/timetable/move', z.object({ application: id, slot: id }), (req, asked) => moveInterview(req, asked)),
  staffEndpoint('post', '/timetable/swap', z.object({ one: id, other: id }), (req, asked) => swapInterviews(req, asked)),
  staffEndpoint('post', '/timetable/pin', z.object({ interview: id, pinned: z.boolean() }), (req, asked) => pinInterview(req, asked)),
]
