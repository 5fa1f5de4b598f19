import type { PayloadRequest, Where } from 'payload'
import { wordsOf } from '@/admin/words'
import { isWritten, type WrittenCollection, writtenCollections } from './written'

/** A document in a short list, with the moment that the list is about. */
export type Piece = { title: string; href: string; at: string; note?: string }

/** So many are named in each list. */
const many = 6

const hrefOf = (collection: WrittenCollection, id: string) => `/admin/collections/${collection}/${id}`
const nameOf = (document: { id: string; title?: string | null; name?: string | null }) => document.title || document.name || document.id

async function newest(req: PayloadRequest, collection: WrittenCollection, onlyDrafts: boolean): Promise<Piece[]> {
  const where: Where = onlyDrafts ? { _status: { equals: 'draft' } } : {}
  const { docs } = await req.payload.find({ collection, where, sort: '-updatedAt', limit: many, depth: 0, draft: true, overrideAccess: false, user: req.user, req })
  return docs.map((document) => ({ title: nameOf(document), href: hrefOf(collection, document.id), at: document.updatedAt }))
}

async function newestOfAll(req: PayloadRequest, onlyDrafts: boolean): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const collection of writtenCollections) pieces.push(...(await newest(req, collection, onlyDrafts)))
  return pieces.sort((one, other) => other.at.localeCompare(one.at)).slice(0, many)
}

/** What was written last, and what of it visitors do not see yet. */
export const lastEdited = async (req: PayloadRequest): Promise<{ edited: Piece[]; drafts: Piece[] }> => ({
  edited: await newestOfAll(req, false),
  drafts: await newestOfAll(req, true),
})

type Plan = { type?: 'publish' | 'unpublish'; doc?: { relationTo?: string; value?: string } }

/** What will be published or hidden by itself, the soonest first. */
export async function scheduled(req: PayloadRequest): Promise<Piece[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, { waitUntil: { exists: true } }] },
    sort: 'waitUntil',
    limit: many,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const t = wordsOf(req.i18n)
  const pieces = docs.map(async ({ input, waitUntil }): Promise<Piece[]> => {
    const { doc, type } = (input ?? {}) as Plan
    if (!waitUntil || !doc?.value || !isWritten(doc.relationTo)) return []
    const { docs: found } = await req.payload.find({ collection: doc.relationTo, where: { id: { equals: doc.value } }, limit: 1, depth: 0, draft: true, overrideAccess: true, req })
    return found.map((document) => ({
      title: nameOf(document),
      href: hrefOf(doc.relationTo as WrittenCollection, document.id),
      at: waitUntil,
      note: t(type === 'unpublish' ? 'editing:willHide' : 'editing:willPublish'),
    }))
  })
  return (await Promise.all(pieces)).flat()
}
