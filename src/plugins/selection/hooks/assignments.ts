import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Application, Review } from '@/payload-types'
import { record, recordAll } from '@/plugins/ledger'
import type { Stage } from '../rules/steps'
import { written } from './written'

/** Somebody who reviews an application in a stage. */
export type Pair = { application: string; reviewer: string; stage: Stage }
const pairOf = ({ application, reviewer, stage }: Review): Pair => ({ application: extractID(application), reviewer: extractID(reviewer), stage })

/**
 * Writes into the ledger who was given an application to review, was taken off it or has stepped aside, by the names they have now. The reason of a
 * conflict stays with the review, where fewer people read it.
 */
export async function recordPairs(req: PayloadRequest, action: 'assign' | 'unassign' | 'conflict', pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const reviewers = JSON.stringify([...new Set(pairs.map(({ reviewer }) => reviewer))])
  const people = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from staff where id in (select value::uuid from jsonb_array_elements_text(${reviewers}::jsonb))`,
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  await recordAll(
    req,
    pairs.map(({ application, reviewer, stage }) => ({ action, subjectType: 'applications', subject: application, details: { reviewer, name: names.get(reviewer), stage } })),
  )
}

/** A new review is an assignment; one that becomes a conflict is somebody stepping aside. */
export const recordAssignment: CollectionAfterChangeHook<Review> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') await recordPairs(req, 'assign', [pairOf(doc)])
  else if (doc.state === 'conflict' && previousDoc.state !== 'conflict') await recordPairs(req, 'conflict', [pairOf(doc)])
  return doc
}

export const recordUnassignment: CollectionAfterDeleteHook<Review> = async ({ doc, req }) => recordPairs(req, 'unassign', [pairOf(doc)])

/** Writes into the ledger what somebody says of the language in which essays are written: it decides who may review them. */
export const recordLanguage: CollectionAfterChangeHook<Application> = async ({ data, doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [previousDoc.essayLanguage ?? null, written(previousDoc, data).essayLanguage ?? null]
  if (before !== after) await record(req, { action: 'essay-language', subjectType: 'applications', subject: previousDoc.id, details: { before, after } })
  return doc
}
