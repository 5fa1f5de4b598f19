import { localeOf, pathFrom, type Redirect, resolve } from '@/plugins/editing'
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

/** Where an address that has no page leads now; null when nobody knows. */
export async function redirectFor(asked: string): Promise<string | null> {
  const from = pathFrom(asked)
  if (!from) return null
  const to = resolve(new Map((await allRedirects()).map((redirect) => [redirect.from, redirect.to])), from)
  if (!to) return null
  if ('path' in to) return to.path
  const path = await pathOfId(to.document.collection, to.document.id, localeOf(from))
  return path === from ? null : path
}
