import type { Locale } from '@/i18n/locales'
import { pathFrom } from './redirects'
import { type Data, type FieldShape, isData, type Leaf, type Step, walk } from './walk'

/** Where a link leads: to a document, to a path of the site that somebody typed, or nowhere, because its target was never chosen or is gone. */
export type Target = { collection: string; id: string } | { path: string } | null

/** A link in a document: where it leads, in which language it stands there (null: in all), and where in the document. */
export type Link = { to: Target; locale: Locale | null; steps: Step[] }

/** What may be wrong with a link. */
export const faults = ['empty', 'gone', 'hidden', 'nowhere'] as const

export type Fault = (typeof faults)[number]

/** Paths that are no pages: files, and what only machines read. */
const noPage = /^\/(api|admin|fonts|_next)\/|^\/[^/]+\.\w+$/

function typed(url: unknown, origin: string): Target[] {
  if (typeof url !== 'string') return []
  const path = pathFrom(url, origin)
  const bare = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url
  return path && !noPage.test(bare) ? [{ path }] : []
}

/** What a relation names, however it is kept: an id, a document, or either with its collection. */
function related(value: unknown, collection: string | undefined): Target[] {
  if (Array.isArray(value)) return value.flatMap((one) => related(one, collection))
  if (typeof value === 'string') return collection ? [{ collection, id: value }] : []
  if (!isData(value)) return []
  if (typeof value.relationTo === 'string') return related(value.value, value.relationTo)
  return typeof value.id === 'string' && collection ? [{ collection, id: value.id }] : []
}

/** The links of a rich text: those in its sentences, and the pictures and documents that stand between them. */
function inText(node: unknown, origin: string): Target[] {
  if (!isData(node)) return []
  const children = Array.isArray(node.children) ? node.children.flatMap((child) => inText(child, origin)) : inText(node.root, origin)
  if (node.type === 'upload' || node.type === 'relationship') return related(node, undefined)
  if (node.type !== 'link' && node.type !== 'autolink') return children
  const { doc, linkType, url }: Data = isData(node.fields) ? node.fields : {}
  if (linkType !== 'internal') return [...typed(url, origin), ...children]
  const targets = related(doc, undefined)
  return [...(targets.length > 0 ? targets : [null]), ...children]
}

const namesIn = (fields: readonly FieldShape[]): string[] => fields.flatMap((field) => (field.name ? [field.name] : namesIn(field.fields ?? [])))
const isFilled = (value: unknown): boolean => (isData(value) ? Object.values(value).some(isFilled) : typeof value === 'string' && value.trim() !== '')

/** A button or an entry of a menu: of its fields only the chosen one counts. */
function chosen({ field, siblings: { data } }: Leaf, origin: string): Target[] {
  const to = data.to ?? (isFilled(data.url) && !data.page ? 'url' : 'page')
  if (field.name === 'url') return to === 'url' ? typed(data.url, origin) : []
  if (to !== 'page') return []
  const targets = related(data.page, 'pages')
  return targets.length > 0 || !isFilled(data.label) ? targets : [null]
}

const isPartOfLink = ({ field, siblings }: Leaf): boolean => {
  const names = namesIn(siblings.fields)
  return (field.name === 'page' || field.name === 'url') && names.includes('page') && names.includes('url')
}

/**
 * Every link within the site that a document holds, in the order of its fields.
 * @param data the document with all its languages
 * @param origin of the site, which somebody may have typed before a path
 */
export function linksOf(fields: readonly FieldShape[], data: unknown, origin = ''): Link[] {
  return [...walk(fields, data)].flatMap((leaf) => {
    const { field, locale, steps, value } = leaf
    const targets = isPartOfLink(leaf)
      ? chosen(leaf, origin)
      : field.type === 'richText'
        ? inText(value, origin)
        : field.type === 'relationship' || field.type === 'upload'
          ? related(value, typeof field.relationTo === 'string' ? field.relationTo : undefined)
          : []
    return targets.map((to) => ({ to, locale, steps }))
  })
}

/** What is known of the site when its links are checked. */
export type Known = {
  /** Whether visitors see a document; undefined when there is none. */
  shown: (collection: string, id: string) => boolean | undefined
  /** Whether a path has a page, or leads on to one. */
  leads: (path: string) => boolean
}

/** What a visitor who follows a link would find wrong; null when it leads where it should. */
export function faultOf(to: Target, known: Known): Fault | null {
  if (!to) return 'empty'
  if ('path' in to) return known.leads(to.path) ? null : 'nowhere'
  const shown = known.shown(to.collection, to.id)
  return shown === undefined ? 'gone' : shown ? null : 'hidden'
}
