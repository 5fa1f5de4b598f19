import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { discuss, seeDiscussion } from '../../operations/discussion'
import { readForReview } from '../../operations/read-for-review'
import { readQueue } from '../../operations/read-queue'
import { declareConflict, saveReview, submitReview } from '../../operations/review'
import { languageLevels } from '../../rules/form'
import { stages } from '../../rules/steps'

const review = z.uuid()
const application = z.uuid()

/** What a reviewer does at the desk. */
export const reviewEndpoints = [
  staffEndpoint('get', '/desk/queue', z.object({ stage: z.enum(stages).optional() }), (req, asked) => readQueue(req, asked)),
  staffEndpoint('get', '/desk/reviews/:review', z.object({ review }), (req, asked) => readForReview(req, asked.review)),
  staffEndpoint(
    'post',
    '/desk/reviews/:review/save',
    z.object({
      review,
      version: z.number().int().min(0),
      scores: z.record(z.string().max(100), z.number().int().nullable()),
      levels: z.record(z.string().max(100), z.object({ language: z.string().max(10).optional(), level: z.enum(languageLevels).optional() })).optional(),
      comment: z.string().max(10_000),
      privateNote: z.string().max(10_000),
      changeReason: z.string().max(1000).optional(),
    }),
    (req, save) => saveReview(req, save),
  ),
  staffEndpoint('post', '/desk/reviews/:review/submit', z.object({ review }), (req, asked) => submitReview(req, asked)),
  staffEndpoint('post', '/desk/reviews/:review/discussion/seen', z.object({ review }), (req, asked) => seeDiscussion(req, asked)),
  staffEndpoint('post', '/desk/discussion', z.object({ application, stage: z.enum(stages), text: z.string().trim().min(1).max(5000) }), (req, asked) => discuss(req, asked)),
  staffEndpoint('post', '/desk/reviews/:review/conflict', z.object({ review, reason: z.string().trim().min(1).max(1000) }), (req, asked) => declareConflict(req, asked)),
]
