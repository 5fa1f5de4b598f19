import type { PayloadRequest } from 'payload'
import type { DocumentKind } from '../rules/form'
import type { MyDocument } from './shapes'

export type Attachment = { application: string; kind: DocumentKind; file: { name: string; mimetype: string; data: Buffer; size: number } }

/**
 * Attaches a PDF to an application; it replaces the earlier one of its kind.
 * @throws APIError 422 when it is no PDF, 413 when it is larger than 5 MB, 409 when the application can't be edited any more, 429 when there were too many
 */
export async function attachDocument(_req: PayloadRequest, _attachment: Attachment): Promise<MyDocument> {
  throw new Error('attachDocument')
}

/** Takes a document away. */
export async function removeDocument(_req: PayloadRequest, _asked: { application: string; document: string }): Promise<void> {
  throw new Error('removeDocument')
}
