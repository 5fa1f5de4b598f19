import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { answerAppeal } from '../../operations/appeals/answer'
import { appealsAsked, exportAppeals, readAppeals } from '../../operations/appeals/read'
import { appealOutcomes, longestAppeal } from '../../rules/appeals'

/** What is done about requests for a review. */
export const appealEndpoints = [
  staffEndpoint('get', '/desk/appeals', appealsAsked, (req, asked) => readAppeals(req, asked)),
  staffEndpoint('get', '/desk/appeals/export', appealsAsked, async (req, asked) => csvFile('appeals', await exportAppeals(req, asked))),
  staffEndpoint(
    'post',
    '/desk/appeals/answer',
    z.object({ appeal: z.uuid(), outcome: z.enum(appealOutcomes), answer: z.string().trim().min(1).max(longestAppeal) }),
    (req, asked) => answerAppeal(req, asked),
  ),
]
