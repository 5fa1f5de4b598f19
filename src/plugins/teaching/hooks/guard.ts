import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { extractID } from 'payload/shared'
import { lockBusy } from '@/database/busy'
import { enqueue } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import type { Session } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { mayBecome } from '../rules/session-states'
import { sequenceAfter } from '../rules/telling'
import { standingOf, storedVenue } from './standing'
import { denied } from './words'

/**
 * Lets one transaction at a time write which cohort, room and trainer is busy when, before Payload reads anything: two of them would otherwise wait for each other in a circle, each for what the other has
 * written.
 */
export const lockSessions: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'delete') await lockBusy(req)
  return args
}

type Taught = { program: string; trainers: string[] }

async function trainingOf(req: PayloadRequest, training: string): Promise<Taught> {
  const [row] = await query<Taught>(
    req,
    sql`select program_id as program,
          (select coalesce(array_agg(r.trainers_id::text order by r."order"), '{}') from trainings_rels r where r.parent_id = t.id and r.path = 'trainers') as trainers
        from trainings t where id::text = ${training}`,
  )
  if (!row?.program) throw denied(req, 'noTraining', 422)
  return row
}

/** A session is its training's: of the same programme, and taught by the same people unless others are named. */
export const deriveSession: CollectionBeforeValidateHook<Session> = async ({ data = {}, operation, originalDoc, req }) => {
  const training = data.training ?? originalDoc?.training
  if (!training) return data
  const { program, trainers } = await trainingOf(req, extractID(training))
  return { ...data, program, ...(operation === 'create' && !data.trainers?.length ? { trainers } : {}) }
}

/**
 * A session ends after it begins, and changes its state lawfully. Its sequence counts what people are told of: a translation of the venue is no news.
 * @throws APIError 409, 422
 */
export const guardSession: CollectionBeforeChangeHook<Session> = async ({ data, operation, originalDoc, req }) => {
  const next = { ...originalDoc, ...data } as Session
  if (new Date(next.startsAt) >= new Date(next.endsAt)) throw denied(req, 'order', 422)
  if (operation !== 'update' || !originalDoc) return { ...data, sequence: 0 }
  if (!mayBecome(originalDoc.state, next.state)) throw denied(req, 'noSuchStep')
  const venue = await storedVenue(req, originalDoc.id)
  return { ...data, sequence: sequenceAfter({ ...standingOf(req, originalDoc, venue), sequence: originalDoc.sequence ?? 0 }, standingOf(req, originalDoc, venue, data)) }
}

/** Writes into the ledger how a session came to stand: when and where it is, and whether everybody knows. */
export const recordPlan: CollectionAfterChangeHook<Session> = async ({ doc, previousDoc, operation, req }) => {
  const told = ({ endsAt, link, room, startsAt, state, trainers }: Session) => ({
    startsAt,
    endsAt,
    room: room ? extractID(room) : null,
    link: link ?? null,
    trainers: (trainers ?? []).map((one) => extractID(one)),
    state,
  })
  const [before, after] = [operation === 'update' ? told(previousDoc) : null, told(doc)]
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await record(req, { action: 'session-planned', subjectType: 'sessions', subject: doc.id, details: { before, after } })
}

/** How many seconds further changes are waited for, from the first on: what is planned in one go is told in one letter. */
const gatherTellings = 180

/** Those concerned are told soon. A draft concerns nobody. */
export const tellSoon: CollectionAfterChangeHook<Session> = async ({ data, doc, previousDoc, req }) => {
  if ((data.state ?? previousDoc?.state) !== 'draft') await enqueue(req, 'tell-sessions', {}, { key: 'tell-sessions', gather: gatherTellings })
  return doc
}

/** What was announced is cancelled and not deleted: attendance hangs on it. */
export const keepTold: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const told = await query(req, sql`select from sessions where id::text = ${String(id)} and state <> 'draft'`)
  if (told.length > 0) throw denied(req, 'toldAlready')
}
