import type { CollectionAfterErrorHook } from 'payload'
import { brokenConstraint } from '@/database/constraint'
import { words } from './words'

/** What the database refuses of sessions, whatever was asked for at the same time: how that is said, and at which field. */
const constraints: Record<string, { why: string; field: string }> = {
  sessions_cohort_once: { why: 'cohortBusy', field: 'startsAt' },
  session_trainers_once: { why: 'trainerBusy', field: 'trainers' },
  room_uses_once: { why: 'roomBusy', field: 'room' },
  sessions_evaluated: { why: 'evaluated', field: 'endsAt' },
  sessions_order: { why: 'order', field: 'endsAt' },
}

/** Puts a clash of sessions into words, at the field that is to blame. The transaction has been rolled back by now; nothing is swallowed. */
export const sayClash: CollectionAfterErrorHook = ({ error, req }) => {
  const found = constraints[brokenConstraint(error) ?? '']
  if (!found) return
  const message = words(req, found.why)
  return { status: 409, response: { errors: [{ message, data: { why: found.why, errors: [{ path: found.field, message }] } }] } }
}
