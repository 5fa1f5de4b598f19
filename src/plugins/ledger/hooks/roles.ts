import type { CollectionAfterChangeHook } from 'payload'
import type { Staff } from '@/payload-types'
import { record } from '../operations/record'

/** Writes down who gave whom which roles. */
export const recordRoles: CollectionAfterChangeHook<Staff> = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'create' ? [] : [...(previousDoc.roles ?? [])].sort()
  const after = [...(doc.roles ?? [])].sort()
  if (before.join() !== after.join()) await record(req, { action: 'role-change', subjectType: 'staff', subject: doc.id, details: { name: doc.name, before, after } })
  return doc
}
