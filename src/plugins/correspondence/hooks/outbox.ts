import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { addressedIds } from '@/database/addressed'
import { query, sql } from '@/database/transaction'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { Letter } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { queueDelivery } from '../operations/queue-letter'
import { judgeChange } from '../rules/outbox'

/** A refusal in words, for the person who asked. */
export function refuse(req: PayloadRequest, key: string, status = 409): never {
  const language = req.i18n?.language
  throw new APIError(translator(isLocale(language) ? language : defaultLocale, 'correspondence')(`refusals.${key}`), status, { refusal: key }, true)
}

/** Waits for a delivery that is under way, before Payload reads the letter: what is judged and written back is never older than it. */
export const lockBeforeReading: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const ids = operation === 'update' ? await addressedIds(req, 'letters', args) : []
  for (const id of ids.sort()) await query(req, sql`select id from letters where id = ${id}::uuid for update`)
  return args
}

/** What no person writes: it is put back, whatever a request says. */
const written = ['template', 'application', 'subscription', 'replyTo', 'attachment', 'attempts', 'lastError', 'sentAt', 'occasion', 'secret'] as const

/** Lets a person do with a letter what the rules allow. */
export const judgeByRules: CollectionBeforeChangeHook<Letter> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) return data
  const verdict = judgeChange(originalDoc, data, Boolean(originalDoc.secret))
  if ('refusal' in verdict) return refuse(req, verdict.refusal)
  const kept = Object.fromEntries(written.map((field) => [field, originalDoc[field]]))
  return { ...data, ...kept, ...(verdict.move === 'retry' ? { attempts: 0, lastError: null } : {}) }
}

/** Queues what is to be sent again, and writes into the ledger what was done with the letter. */
export const carryOut: CollectionAfterChangeHook<Letter> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') return doc
  const verdict = judgeChange(previousDoc, doc, false)
  if ('refusal' in verdict) return doc
  const { edited, move } = verdict
  if (doc.state === 'queued' && move) await queueDelivery(req, doc.id)
  if (move) await record(req, { action: `letter-${move}`, subjectType: 'letters', subject: doc.id })
  if (edited.length > 0) {
    const before = Object.fromEntries(edited.map((field) => [field, previousDoc[field]]))
    await record(req, { action: 'letter-edit', subjectType: 'letters', subject: doc.id, details: { fields: edited, before } })
  }
  return doc
}
