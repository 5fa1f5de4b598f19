import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/locales'
import { addressed, localeOf, pathFrom, type Redirect, resolve, routeOf } from '@/plugins/editing'
import { type Addressed, pathOfId } from './addresses'
import { cached } from './cache'
import { school } from './published'

type Target = { collection: Addressed; id: string }

const allRedirects = cached('redirects', ['redirects'], async (): Promise<Redirect<Target>[]> => {
  const payload = await school()
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false, overrideAccess: true, select: { from: true, to: true, path: true } })
  return docs.flatMap(({ from, path, to }): Redirect<Target>[] => {
    if (path) return [{ from, to: { path } }]
    return to ? [{ from, to: { document: { collection: to.relationTo, id: String(typeof to.value === 'object' ? to.value.id : to.value) } } }] : []
  })
})

/** The same address with only its language exchanged: a document is found by its name in any language, and so is one that had it. */
function inOtherLanguages(path: string): string[] {
  const slug = path.split('/').at(-1) ?? ''
  const collection = addressed.find((candidate) => addressOf(routeOf[candidate], localeOf(path), { slug }) === path)
  return collection ? locales.map((locale) => addressOf(routeOf[collection], locale, { slug })) : []
}

/** Where an address that has no page leads now; null when nobody knows. */
export async function redirectFor(asked: string): Promise<string | null> {
  const from = pathFrom(asked)
  if (!from) return null
  const redirects = new Map((await allRedirects()).map((redirect) => [redirect.from, redirect.to]))
  const known = [from, ...inOtherLanguages(from)].find((path) => redirects.has(path))
  const to = known ? resolve(redirects, known) : null
  if (!to) return null
  if ('path' in to) return to.path
  const path = await pathOfId(to.document.collection, to.document.id, localeOf(from))
  return path === from ? null : path
}
