import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { extendCall } from '../../operations/extend-call'
import { writeFeedback } from '../../operations/feedback'
import { exportBoard } from '../../operations/export-board'
import { boardSorts, readBoard } from '../../operations/read-board'
import { exportFairness, fairnessBy, fairnessWithin } from '../../operations/read-fairness'
import { readProgress } from '../../operations/read-progress'
import { redact } from '../../operations/redact'
import { askToReopen, takeSteps } from '../../operations/take-steps'
import { longestFeedback } from '../../rules/feedback'
import { stages, statuses } from '../../rules/steps'

const id = z.uuid()
const part = { program: id, stage: z.enum(stages) }
const reason = z.string().trim().max(2000)
/** As many as a page of the board can hold, with room. */
const many = z.array(id).min(1).max(500)

/** What is done at the board: by coordinators, and, for single applications, by reviewers and chairs. */
export const boardEndpoints = [
  staffEndpoint('post', '/desk/extend', z.object({ application: id, until: z.iso.datetime(), reason: reason.min(1) }), (req, { until, ...asked }) =>
    extendCall(req, { ...asked, until: new Date(until) }),
  ),
  staffEndpoint('post', '/desk/feedback', z.object({ application: id, text: z.string().trim().max(longestFeedback) }), (req, asked) => writeFeedback(req, asked)),
  staffEndpoint(
    'get',
    '/desk/board',
    z.object({
      ...part,
      status: z.enum(statuses).optional(),
      search: z.string().max(200).optional(),
      sort: z.enum(boardSorts).optional(),
      page: z.coerce.number().int().min(1).optional(),
    }),
    (req, { status, ...asked }) => readBoard(req, { ...asked, ...(status ? { status: [status] } : {}) }),
  ),
  staffEndpoint('get', '/desk/progress', z.object(part), (req, asked) => readProgress(req, asked)),
  staffEndpoint('post', '/desk/export', z.object(part), async (req, asked) => csvFile(asked.stage, await exportBoard(req, asked))),
  staffEndpoint('get', '/desk/fairness', z.object({ ...part, by: z.enum(fairnessBy), within: z.enum(fairnessWithin) }), async (req, asked) =>
    csvFile(`fairness-${asked.stage}-${asked.by}`, await exportFairness(req, asked)),
  ),
  staffEndpoint('post', '/desk/steps', z.object({ applications: many, to: z.enum(statuses), reason: reason.optional() }), (req, asked) => takeSteps(req, asked)),
  staffEndpoint('post', '/desk/reopen', z.object({ application: id, reason: reason.min(1) }), (req, asked) => askToReopen(req, asked)),
  staffEndpoint(
    'post',
    '/desk/redactions',
    z.object({ application: id, answer: z.string().max(200), act: z.enum(['hide', 'show']), passage: z.string().min(1).max(10_000), reason: reason.min(1) }),
    (req, asked) => redact(req, asked),
  ),
]
