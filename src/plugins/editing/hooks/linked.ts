import { APIError, type CollectionBeforeDeleteHook, type CollectionConfig } from 'payload'
import { wordsOf } from '@/admin/words'
import { placesThatLinkTo } from '../operations/links'

/** So many places are named; whoever has mended those is told of the next. */
const named = 8

/** The languages a link stands in, as the admin names them. */
const languages = { az: 'AZ', en: 'EN', ru: 'RU' } as const

/** Keeps what others link to: the refusal names them, and where in them the links stand. */
export function withLinksKept(collection: CollectionConfig): CollectionConfig {
  const keep: CollectionBeforeDeleteHook = async ({ id, req }) => {
    const places = await placesThatLinkTo(req, collection.slug, String(id))
    if (places.length === 0) return
    const t = wordsOf(req.i18n)
    const lines = places.slice(0, named).map(({ draft, kind, locale, title, where }) => {
      const about = [where, locale ? languages[locale] : '', draft ? t('editing:links:draft') : ''].filter(Boolean).join(', ')
      return `${kind} “${title}” (${about})`
    })
    const more = places.length > named ? ` ${t('editing:links:more', { count: places.length - named })}` : ''
    throw new APIError(`${t('editing:links:linked')} ${lines.join('; ')}.${more}`, 409, { places }, true)
  }
  return { ...collection, hooks: { ...collection.hooks, beforeDelete: [keep, ...(collection.hooks?.beforeDelete ?? [])] } }
}
