import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { type Addressed, routeOf } from '../rules/addressed'
import { formerSlugs, presentSlugs, type Slugs } from '../rules/redirects'

type Row = { locale: Locale; slug: string | null }

const named = (rows: Row[]): Slugs => Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]))

/**
 * The slugs in the row that visitors are shown, not in a draft beside it. None for a document that was never published: nobody knew its address.
 * The home page answers at the root, whatever its slug.
 */
async function publicSlugs(req: PayloadRequest, collection: Addressed, id: string): Promise<Slugs> {
  const home = collection === 'pages' ? sql`d.home is not true` : sql`true`
  return named(
    await query<Row>(
      req,
      sql`select l._locale::text as locale, l.slug from ${sql.identifier(`${collection}_locales`)} l join ${sql.identifier(collection)} d on d.id = l._parent_id
          where d.id = ${id}::uuid and ${home}
            and (d._status = 'published' or exists (select from ${sql.identifier(`_${collection}_v`)} v where v.parent_id = d.id and v.version__status = 'published'))`,
    ),
  )
}

/** Removes redirects to a document: all of them, or those from certain paths. */
async function forget(req: PayloadRequest, collection: Addressed, id: string, paths?: string[]): Promise<void> {
  const from = paths ? sql`and r."from" in ${paths}` : sql``
  await query(req, sql`delete from redirects r using redirects_rels l where l.parent_id = r.id and l.${sql.identifier(`${collection}_id`)} = ${id}::uuid ${from}`)
}

const contextKey = (collection: Addressed, id: string) => `slugs before: ${collection} ${id}`

/** Has the address that a document had lead to the one it has, in each language in which it changed; and takes away what would lead in a circle. */
export function withFormerAddresses(collection: CollectionConfig & { slug: Addressed }): CollectionConfig {
  const { slug } = collection
  const pathsOf = (slugs: { locale: Locale; slug: string }[]) => slugs.map((one) => addressOf(routeOf[slug], one.locale, { slug: one.slug }))

  const before: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
    if (operation === 'update') context[contextKey(slug, originalDoc.id)] = await publicSlugs(req, slug, originalDoc.id)
    return data
  }

  const after: CollectionAfterChangeHook = async ({ context, doc, req }) => {
    const has = await publicSlugs(req, slug, doc.id)
    const former = pathsOf(formerSlugs((context[contextKey(slug, doc.id)] as Slugs | undefined) ?? {}, has))
    if (former.length === 0) return doc
    await forget(req, slug, doc.id, pathsOf(presentSlugs(has)))
    await query(req, sql`delete from redirects where "from" in ${former}`)
    const to = { relationTo: slug, value: doc.id }
    for (const from of former) await req.payload.create({ collection: 'redirects', data: { from, to, automatic: true }, overrideAccess: true, req })
    return doc
  }

  /** What leads to a document goes with it. */
  const gone: CollectionBeforeDeleteHook = ({ id, req }) => forget(req, slug, String(id))

  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), before],
      afterChange: [...(hooks.afterChange ?? []), after],
      beforeDelete: [...(hooks.beforeDelete ?? []), gone],
    },
  }
}
