import type { CollectionAfterChangeHook } from 'payload'
import { extractID } from 'payload/shared'
import type { Interview } from '@/payload-types'
import { record } from '@/plugins/ledger'

/** What of the day is written into the ledger, by the field that says it. */
const deeds = { arrivedAt: 'interview-arrived', calledAt: 'interview-called' } as const

/** Writes who came and who was called in into the ledger, whichever door it comes through; that it was taken back as well. */
export const recordPresence: CollectionAfterChangeHook<Interview> = async ({ data, doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  for (const field of ['arrivedAt', 'calledAt'] as const) {
    const [before, after] = [previousDoc[field] ?? null, data[field] === undefined ? (previousDoc[field] ?? null) : data[field]]
    if ((before === null) === (after === null)) continue
    await record(req, { action: deeds[field], subjectType: 'applications', subject: extractID(previousDoc.application), details: { interview: doc.id, takenBack: after === null } })
  }
  return doc
}
