import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionConfig, Payload } from 'payload'
import { extractID } from 'payload/shared'
import { isApplicant } from '@/access'
import { largestDocument } from '@/collections/documents'
import { enqueue, type Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import type { Document } from '@/payload-types'
import { limit } from '@/plugins/sign-in'
import { languageOf } from '@/i18n/language-of'
import { papersOf } from '../rules/papers'
import { line } from '../rules/typed'
import { arrivedAt } from './lock'
import { lockOwn } from './own'
import { knownId, refusal } from './words'

const longestTitle = 200

/** True for what is a whole PDF by its content, whatever its name and the browser say: it has its beginning and its end. */
export async function isPdf(data: Buffer): Promise<boolean> {
  const end = data.subarray(-1024).toString('latin1')
  const whole = data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('xref') && end.includes('%%EOF')
  return whole && (await fileTypeFromBuffer(data))?.mime === 'application/pdf'
}

/** Takes PDFs of a bounded size only, and keeps them under a name that tells nothing. */
const takePdf: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args
  // Whoever may attach nothing is refused by access, which comes next; a refusal of their file would tell them more than they need to know.
  if (!args.overrideAccess && !isApplicant(req.user)) return args
  req.context.arrivedAt = new Date()
  if (isApplicant(req.user)) await limit(req.payload, 'upload', req.user.id, languageOf(req))
  const { file } = req
  if (!file?.data || !(await isPdf(file.data))) throw refusal(req, 'notPdf', 422)
  if (file.data.length > largestDocument) throw refusal(req, 'tooLarge', 413, { most: largestDocument / 1024 / 1024 })
  const title = line(file.name).slice(-longestTitle)
  // The object of the caller is left as it was.
  req.file = { ...file, name: `${randomUUID()}.pdf`, mimetype: 'application/pdf' }
  return { ...args, data: { ...args.data, title } }
}

/** An applicant attaches to an application of their own that may still be edited; it stays locked until the document is in. */
const attachToOwn: CollectionBeforeValidateHook<Document> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data || !isApplicant(req.user)) return data
  const application = knownId(req, data.application)
  const { definition, editable } = await lockOwn(req, application, arrivedAt(req))
  if (!editable) throw refusal(req, 'notEditable', 409)
  if (!papersOf(definition).some(({ paper }) => paper === data.kind)) throw refusal(req, 'paperUnknown', 422)
  return { ...data, application, applicant: req.user.id }
}

/**
 * A document takes the place of the earlier one of its kind. The earlier is removed by the worker once this one is committed: a file that was
 * deleted would not come back with a rollback. Until then the newest counts.
 */
const replaceEarlier: CollectionAfterChangeHook<Document> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const earlier = await query<{ id: string }>(
    req,
    sql`select id from documents where application_id = ${extractID(doc.application)}::uuid and kind = ${doc.kind} and id <> ${doc.id}::uuid`,
  )
  for (const { id } of earlier) await enqueue(req, 'remove-document', { document: id }, { key: `remove-document:${id}` })
  return doc
}

/** An applicant takes away only what their application can be without. */
const keepNeeded: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!isApplicant(req.user)) return
  const [document] = await query<{ application: string; kind: Document['kind'] }>(
    req,
    sql`select application_id as application, kind from documents where id = ${String(id)}::uuid`,
  )
  if (!document) throw refusal(req, 'notFound', 404)
  const { announcedStatus, definition, editable } = await lockOwn(req, document.application, new Date())
  if (!editable) throw refusal(req, 'notEditable', 409)
  if (papersOf(definition).some(({ paper, required }) => required && paper === document.kind) && announcedStatus !== 'draft') throw refusal(req, 'documentNeeded', 409)
}

/** Removes a document that was replaced, with its file. */
export const removeReplaced: Task = async (payload: Payload, job) => {
  await payload.delete({ collection: 'documents', where: { id: { equals: String(job.document) } }, overrideAccess: true })
}

/** Puts the rules for documents on their collection, so that they hold at every door. */
export const withDocumentRules = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), takePdf],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), attachToOwn],
    afterChange: [...(collection.hooks?.afterChange ?? []), replaceEarlier],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepNeeded],
  },
})
