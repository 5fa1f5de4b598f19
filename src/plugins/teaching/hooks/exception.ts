import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { fieldAccess } from '@/access'
import type { Application } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { denied } from './words'

/** Why somebody completes the programme though its rule is not met. */
const exceptionField: Field = {
  name: 'completionException',
  type: 'textarea',
  maxLength: 1000,
  access: fieldAccess('applications', 'completionException'),
  admin: { position: 'sidebar', condition: ({ status }) => status === 'enrolled' || status === 'graduated' },
}

const said = ({ completionException }: Partial<Application>): string | null => completionException?.trim() || null

/** An exception is made, worded anew and taken back while somebody is being taught; what somebody graduated by stays. */
const guardException: CollectionBeforeChangeHook<Application> = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || !originalDoc || data.completionException === undefined) return data
  if (said(data) !== said(originalDoc) && originalDoc.status !== 'enrolled') throw denied(req, 'noException')
  return { ...data, completionException: said(data) }
}

/** Writes into the ledger that an exception was made, or taken back, in the same transaction. */
const recordException: CollectionAfterChangeHook<Application> = async ({ data, doc, operation, previousDoc, req }) => {
  const [before, after] = [said(previousDoc), said({ ...previousDoc, ...data })]
  if (operation !== 'update' || before === after) return doc
  const entry = { subjectType: 'applications', subject: previousDoc.id }
  await record(req, after ? { action: 'completion-exception', reason: after, ...entry } : { action: 'completion-exception-removed', ...entry })
  return doc
}

/** Gives applications the exception that the School may make from the rule of completion. */
export const withException = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, exceptionField],
  hooks: {
    ...collection.hooks,
    beforeChange: [guardException, ...(collection.hooks?.beforeChange ?? [])],
    afterChange: [recordException, ...(collection.hooks?.afterChange ?? [])],
  },
})
