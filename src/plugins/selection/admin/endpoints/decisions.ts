import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { decideByCut, makeDraw, stateDrawOf } from '../../operations/decide'
import { publishDecision } from '../../operations/publish-decision'
import { readDecision, readDecisions } from '../../operations/read-decisions'
import { randomSource } from '../../rules/draw'
import { stages } from '../../rules/steps'

const id = z.uuid()
const part = { program: id, stage: z.enum(stages) }
const count = z.number().int().min(0).max(1_000_000)
const sources = 10

/** What is done about decisions: freezing one, stating and making its draw, taking it along, letting anybody do so. */
export const decisionEndpoints = [
  staffEndpoint('get', '/desk/decisions', z.object(part), async (req, asked) => {
    const { language } = req.i18n
    const decisions = await readDecisions(req, asked)
    return decisions.map((one) => ({
      ...one,
      on: dayAndHour(language, one.createdAt),
      knownOn: one.knownAt && dayAndHour(language, one.knownAt),
      page: addressOf('/programs/[slug]/decisions', isLocale(language) ? language : defaultLocale, { slug: one.slug }),
    }))
  }),
  staffEndpoint('post', '/desk/decisions', z.object({ ...part, places: count, reserve: count, digest: z.string().max(64) }), (req, asked) => decideByCut(req, asked)),
  staffEndpoint(
    'post',
    '/desk/decisions/statement',
    z.object({ decision: id, sources: z.array(z.string().trim().min(1).max(1000)).min(1).max(sources), knownAt: z.iso.datetime({ offset: true }) }),
    (req, asked) => stateDrawOf(req, asked),
  ),
  staffEndpoint('post', '/desk/decisions/draw', z.object({ statement: id, sources: z.array(randomSource).min(1).max(sources) }), (req, asked) => makeDraw(req, asked)),
  staffEndpoint('post', '/desk/decisions/publish', z.object({ decision: id }), (req, asked) => publishDecision(req, asked)),
  staffEndpoint('get', '/desk/decisions/:decision', z.object({ decision: id }), async (req, asked) => {
    const { kind, text } = await readDecision(req, asked)
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${kind}-${asked.decision}.json"` } })
  }),
]
