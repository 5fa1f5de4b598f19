import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { locales } from '@/i18n/locales'
import { assignReviewer, unassignReviewer } from '../../operations/assign'
import { carryOutAssignment, exportAssignment, proposeAssignment } from '../../operations/propose-assignment'
import { setReviewing } from '../../operations/set-reviewing'
import { conflictRules } from '../../rules/assignment/problem'

const id = z.uuid()
/** As many as a page of the board can hold, with room. */
const many = z.array(id).min(1).max(500)
const load = z.number().int().min(0).max(100_000)
const wish = z.object({
  program: id,
  seed: z.number().int().min(0).max(2_147_483_647),
  each: z.number().int().min(1).max(20).optional(),
  prefer: z.enum(['stay', 'even']).optional(),
  atLeast: load.optional(),
  atMost: load.optional(),
  relaxed: z.array(z.enum(conflictRules).exclude(['declared'])).optional(),
})

/** Who reviews what: proposed and carried out for all, given and taken one by one; and what a reviewer reads and takes. */
export const assignmentEndpoints = [
  staffEndpoint('post', '/desk/assignments/propose', wish, (req, asked) => proposeAssignment(req, asked)),
  staffEndpoint('post', '/desk/assignments/pairs', wish, async (req, asked) => csvFile('assignment', await exportAssignment(req, asked))),
  staffEndpoint('post', '/desk/assignments/carry-out', wish.extend({ fingerprint: z.string().max(64).optional() }), (req, asked) => carryOutAssignment(req, asked)),
  staffEndpoint('post', '/desk/reviewers', z.object({ reviewer: id, reads: z.array(z.enum(locales)), most: load.nullable() }), (req, asked) => setReviewing(req, asked)),
  staffEndpoint('post', '/desk/assignments', z.object({ applications: many, reviewer: id }), (req, asked) => assignReviewer(req, asked)),
  staffEndpoint('post', '/desk/assignments/remove', z.object({ application: id, reviewer: id }), (req, asked) => unassignReviewer(req, asked)),
]
