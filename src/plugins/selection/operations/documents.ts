import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/operation'
import { knownId, refusal, signedIn } from '../hooks/words'
import type { Paper } from '../rules/form'
import type { MyDocument } from './shapes'

export type Attachment = { application: string; kind: Paper; file: { name: string; mimetype: string; data: Buffer; size: number } }

/**
 * Attaches a PDF to an application; it replaces the earlier one of its kind.
 * @throws APIError 422 when it is no PDF, 413 when it is larger than 5 MB, 409 when the application can't be edited any more, 429 when there were too many
 */
export async function attachDocument(req: PayloadRequest, { application, kind, file }: Attachment): Promise<MyDocument> {
  const { id: applicant } = signedIn(req)
  const data = { application: knownId(req, application), applicant, kind, title: file.name }
  const document = await req.payload.create({ collection: 'documents', data, file, depth: 0, overrideAccess: false, req })
  req.file = undefined
  return { id: document.id, kind, title: document.title, size: document.filesize ?? file.size, url: `/api/documents/file/${document.filename}`, createdAt: document.createdAt }
}

/**
 * Takes a document away.
 * @throws APIError 404 when there is none, 409 when the application can't be edited any more or can't be without it
 */
export async function removeDocument(req: PayloadRequest, { application, document }: { application: string; document: string }): Promise<void> {
  signedIn(req)
  const where: Where = { and: [{ id: { equals: knownId(req, document) } }, { application: { equals: knownId(req, application) } }] }
  await inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({ collection: 'documents', where, overrideAccess: false, req })
    if (totalDocs === 0) throw refusal(req, 'notFound', 404)
    await req.payload.delete({ collection: 'documents', id: document, depth: 0, select: {}, overrideAccess: false, req })
  })
}
