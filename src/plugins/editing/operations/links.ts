import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { type Route, routing } from '@/i18n/routing'
import { addressed, isAddressed, routeOf } from '../rules/addressed'
import { type Fault, faultOf, type Known, type Link, linksOf } from '../rules/links'
import { presentSlugs, resolve, type Slugs } from '../rules/redirects'
import { isData } from '../rules/walk'
import { editAddress, fieldsOf, kindOf, placeInWords, readSite, readWritten, titleOf, type Written } from './written'

const origin = new URL(env.SITE_URL).origin

/** A place that holds a link, in the words of a person: in which document, where in it, in which language (null: in all). */
export type Place = { kind: string; title: string; where: string; locale: Locale | null; href: string; draft: boolean }

/** A link that leads a visitor nowhere. */
export type DeadLink = Place & { fault: Fault /** What it should lead to: a title, or the path as it was typed. */; to: string }

const placeOf = (req: PayloadRequest, document: Written, { locale, steps }: Link): Place => ({
  kind: kindOf(req, document.collection),
  title: titleOf(req, document),
  where: placeInWords(req, steps),
  locale,
  href: editAddress(document, locale),
  draft: !document.shown,
})

/** The paths at which a document is found. */
function pathsOf({ collection, data }: Written): string[] {
  if (!isAddressed(collection)) return []
  if (collection === 'pages' && data.home) return locales.map((locale) => `/${locale}`)
  const slugs = isData(data.slug) ? (data.slug as Slugs) : { [defaultLocale]: String(data.slug ?? '') }
  return presentSlugs(slugs).map(({ locale, slug }) => addressOf(routeOf[collection], locale, { slug }))
}

/** The pages that no editor made. */
const ownPages: string[] = (Object.keys(routing.pathnames) as Route[]).filter((route) => !route.includes('[')).flatMap((route) => locales.map((locale) => addressOf(route, locale)))

/** Everything that holds a link to a document, published or not; a typed path that leads there is one too. */
export async function placesThatLinkTo(req: PayloadRequest, collection: string, id: string): Promise<Place[]> {
  const everything = [...(await readWritten(req, 'latest')), ...(await readWritten(req, 'public')), await readSite(req)]
  const target = everything.filter((document) => document.collection === collection && document.id === id)
  const paths = new Set(target.flatMap(pathsOf))
  const leadsThere = ({ to }: Link) => to !== null && ('path' in to ? paths.has(to.path) : to.collection === collection && to.id === id)
  const places = everything
    .filter((document) => !(document.collection === collection && document.id === id))
    .flatMap((document) =>
      linksOf(fieldsOf(req, document.collection), document.data, origin)
        .filter(leadsThere)
        .map((link) => placeOf(req, document, link)),
    )
  // A published document is its own latest state, and what it links to twice is said once.
  return [...new Map(places.map((place) => [`${place.href} ${place.where}`, place])).values()]
}

/** Every link of what visitors are shown that leads them nowhere. */
export async function findDeadLinks(req: PayloadRequest): Promise<DeadLink[]> {
  const [everything, site, latest] = [await readWritten(req, 'public'), await readSite(req), await readWritten(req, 'latest', addressed)]
  const known = await whatIsKnown(req, everything, latest)
  const titles = new Map([...latest, ...everything].map((document) => [`${document.collection} ${document.id}`, titleOf(req, document)]))
  return [...everything, site].flatMap((document) =>
    linksOf(fieldsOf(req, document.collection), document.data, origin).flatMap((link) => {
      const fault = faultOf(link.to, known)
      if (!fault) return []
      const to = !link.to ? '' : 'path' in link.to ? link.to.path : (titles.get(`${link.to.collection} ${link.to.id}`) ?? '')
      return [{ ...placeOf(req, document, link), fault, to }]
    }),
  )
}

async function whatIsKnown(req: PayloadRequest, shown: Written[], latest: Written[]): Promise<Known> {
  const key = (collection: string, id: string) => `${collection} ${id}`
  const states = new Map([...latest.map(({ collection, id }) => [key(collection, id), false] as const), ...shown.map(({ collection, id }) => [key(collection, id), true] as const)])
  const { docs: media } = await req.payload.find({ collection: 'media', depth: 0, pagination: false, select: {}, overrideAccess: true, req })
  for (const { id } of media) states.set(key('media', id), true)
  const pages = new Set([...ownPages, ...shown.flatMap(pathsOf)])
  const { docs } = await req.payload.find({ collection: 'redirects', depth: 0, pagination: false, overrideAccess: true, req })
  const redirects = new Map(
    docs.map(({ from, path, to }): [string, { path: string } | { document: string }] => [
      from,
      path ? { path } : { document: to ? key(to.relationTo, String(typeof to.value === 'object' ? to.value.id : to.value)) : '' },
    ]),
  )
  return {
    shown: (collection, id) => states.get(key(collection, id)),
    leads: (path) => {
      if (pages.has(path)) return true
      const end = resolve(redirects, path)
      return end !== null && ('path' in end ? pages.has(end.path) : states.get(end.document) === true)
    },
  }
}
