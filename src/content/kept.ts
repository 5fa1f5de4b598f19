import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { env } from '@/env'
import { localeOfPath, locales } from '@/i18n/locales'
import { type Route, routing } from '@/i18n/routing'
import { closedPage } from '@/ui/closed-page'
import { changesSecret } from './changes/secret'
import { plain } from './plain'

/** A page as it was drawn, in pieces: between them stands the number that its scripts carry, another one in each answer. */
type Drawn = { status: number; headers: [string, string][]; pieces: string[] }

/** The routes whose pages are the same for everybody, whoever asks. */
const contentRoutes: Route[] = [
  '/',
  '/[slug]',
  '/programs/[slug]',
  '/programs/[slug]/decisions',
  '/programs/[slug]/decisions/[draw]',
  '/programs/[slug]/alumni',
  '/trainings/[slug]',
  '/trainers/[slug]',
  '/news/[slug]',
]

/** How long a page is kept, in milliseconds: what it says of the time, such as whether a call is open, is as old at most. What is published is not waited for. */
const keptFor = 10_000
const mostKept = 64 * 1024 * 1024
/** A page that failed is tried again after this time, in milliseconds, however many ask: what is broken is not pressed harder. */
const failureKeptFor = 1000

/** Tells the request that draws a page for all from those of visitors. */
export const drawingHeader = 'x-drawn-for-all'
/** Stands in a page that is drawn for all where the number of one answer will stand: as long as such a number, and nobody can guess it. */
export const placeholder = createHmac('sha256', env.PAYLOAD_SECRET).update('number of an answer').digest().subarray(0, 16).toString('base64')

/** What an answer says of the page itself; the rest belongs to one connection, or is put on as it leaves. */
const ofThePage = ['content-type', 'cache-control', 'link']

const addressesOf = (route: Route): string[] => {
  const names = routing.pathnames[route]
  return locales.map((locale) => `/${locale}${typeof names === 'string' ? names : names[locale]}`)
}
const shapesOf = (routes: Route[]): RegExp[] => routes.flatMap(addressesOf).map((address) => new RegExp(`^${address.replace(/\/$/, '').replace(/\[\w+\]/g, '[^/.]+')}$`))

const content = shapesOf(contentRoutes)
const own = shapesOf((Object.keys(routing.pathnames) as Route[]).filter((route) => !contentRoutes.includes(route)))

/** Whether an address is that of a page which is the same for everybody. */
export const isContentPath = (path: string): boolean => content.some((shape) => shape.test(path)) && !own.some((shape) => shape.test(path))

/** What stands in for a page that failed: Next's own would be empty until its scripts arrive. */
const failed = (path: string): Drawn => ({
  status: 500,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['cache-control', 'no-store'],
  ],
  pieces: [closedPage(localeOfPath(path), { reason: 'failure' })],
})

/** Has this same process draw a page. Only what it says of the page itself is kept, no redirects. */
async function draw(path: string, _: unknown, { options }: { options: { ttl?: number } }): Promise<Drawn | undefined> {
  const asked = fetch(`http://127.0.0.1:${env.PORT}${path}`, { headers: { [drawingHeader]: changesSecret(), accept: 'text/html' }, redirect: 'manual' })
  const answer = await asked.catch(() => null)
  if (!answer) return undefined
  const page = await answer.text()
  if (answer.status >= 500) {
    options.ttl = failureKeptFor
    return failed(path)
  }
  if (![200, 404].includes(answer.status) || !answer.headers.get('content-type')?.startsWith('text/html')) return undefined
  return { status: answer.status, headers: [...answer.headers].filter(([name]) => ofThePage.includes(name)), pieces: plain(page).split(placeholder) }
}

// One for the process: Next puts this module into several bundles, each with a copy of its own.
const shared = globalThis as typeof globalThis & { keptPages?: LRUCache<string, Drawn> }
shared.keptPages ??= new LRUCache<string, Drawn>({
  ttl: keptFor,
  maxSize: mostKept,
  sizeCalculation: ({ pieces }) => pieces.reduce((size, piece) => size + piece.length, 1),
  fetchMethod: draw,
  // Who waits for a page that is forgotten meanwhile still gets it; it is only not kept.
  ignoreFetchAbort: true,
})
const pages = shared.keptPages

/** Forgets all pages; whoever asks next sees them as they are now. */
export const forgetPages = (): void => pages.clear()

/**
 * The answer with a page of content, as it was drawn within the last seconds for whoever asked first; however many ask at once, it is drawn once.
 * @param nonce what the scripts of this one answer carry
 * @returns null when there is no page to keep at this address: it leads elsewhere
 */
export async function keptPage(path: string, nonce: string): Promise<Response | null> {
  const drawn = await pages.fetch(path)
  if (!drawn) return null
  const headers = drawn.headers.map(([name, value]): [string, string] => [name, value.replaceAll(placeholder, nonce)])
  return new Response(drawn.pieces.join(nonce), { status: drawn.status, headers })
}
