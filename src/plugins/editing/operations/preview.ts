import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import type { Addressed } from '../rules/addressed'
import { lifetime, type Opened, openPreview, type Preview, signPreview } from '../rules/preview'

/** The path at which the latest draft of a document is seen in a language. */
export function previewPath(document: { collection: Addressed; id: string }, kind: Preview['kind'], locale: Locale, now: Date): { path: string; until: Date } {
  const until = new Date(now.getTime() + lifetime[kind])
  return { path: addressOf('/preview/[token]', locale, { token: signPreview(env.PAYLOAD_SECRET, { ...document, until, kind }) }), until }
}

/** What the word in the address of a preview shows at this moment. */
export const readPreview = (word: string): Opened => openPreview(env.PAYLOAD_SECRET, word, new Date())

/** An address that a colleague without an account can open for seven days. */
export async function makePreviewLink(req: PayloadRequest, input: { collection: Addressed; document: string; locale: Locale }): Promise<{ url: string; until: string }> {
  if (!hasRole(req.user, 'editor', 'coordinator', 'admin')) throw new Forbidden(req.t)
  const { collection, document: id, locale } = input
  const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } }, overrideAccess: false, user: req.user, req })
  if (totalDocs === 0) throw new NotFound(req.t)
  const { path, until } = previewPath({ collection, id }, 'link', locale, new Date())
  return { url: new URL(path, env.SITE_URL).toString(), until: until.toISOString() }
}
