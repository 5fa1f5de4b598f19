/**
 * The worker of the rolls in a browser. A hall may have no network, and a phone throws pages out of its memory: so the page of a roll is kept with all that draws it. The School is always asked
 * first; what is kept is shown only where it can't be reached.
 */
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { rollHref } from '../address'
import { cacheNames, keptFor, type Wanted } from './names'

/** How long the School may take to answer before what is kept is shown, in seconds; the page then asks again by itself. */
const patience = 10

const rolls = new NetworkFirst({
  cacheName: cacheNames.rolls,
  networkTimeoutSeconds: patience,
  matchOptions: { ignoreSearch: true, ignoreVary: true },
  plugins: [
    // A proxy that answers for a School that is down is no School.
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new TypeError(response.statusText)
        return response
      },
    },
    // Who is signed out is led elsewhere, and that is no roll.
    { cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? response : null) },
    new ExpirationPlugin({ maxAgeSeconds: keptFor, maxEntries: 20, purgeOnQuotaError: true }),
  ],
})

/** Their addresses change with what they hold. */
const parts = new CacheFirst({ cacheName: cacheNames.parts, plugins: [new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })] })

/** Payload asks anew who is signed in, and complains in words of its own if it hears nothing; an answer that says nothing leaves it at what the page says. */
const account = new NetworkOnly({ plugins: [{ handlerDidError: async () => new Response(null, { status: 503 }) }] })

registerRoute(({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith(rollHref('')), rolls)
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_next/static/'), parts)
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname === '/api/staff/me', account)

/** What the worker is told lets it go on until that is done. */
type Told = MessageEvent<Wanted> & { waitUntil: (done: Promise<unknown>) => void }

/** Keeps a roll that is not open here, or was opened before there was a worker, with every part that its page names. */
async function keep(event: Told, address: string): Promise<void> {
  const page = await rolls.handle({ event, request: new Request(address, { credentials: 'include' }) })
  const named = new Set((await page.clone().text()).match(/\/_next\/static\/[^"'\\\s<>]+/g))
  await Promise.all([...named].map((part) => parts.handle({ event, request: new Request(part) })))
}

addEventListener('message', (message) => {
  const event = message as Told
  event.waitUntil(Promise.all(event.data.rolls.map((address) => keep(event, address))))
})

clientsClaim()
