import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** The ids of the documents that a request is about to change, one or all that match; a change of several is one as of each. */
export async function addressedIds(req: PayloadRequest, collection: CollectionSlug, args: { id?: unknown; where?: Where }): Promise<string[]> {
  if (args.id) return [String(args.id)]
  if (!args.where) return []
  const { docs } = await req.payload.find({ collection, where: args.where, select: {}, depth: 0, pagination: false, overrideAccess: true, req })
  return docs.map(({ id }) => String(id))
}
