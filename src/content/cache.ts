import { unstable_cache } from 'next/cache'
import { isPreviewing } from './preview'
import type { ContentTag } from './tags'

/** What is being read at this moment; those who ask for the same meanwhile wait for the same answer. */
const underway = new Map<string, Promise<unknown>>()

/**
 * Remembers what a reader found until one of the tables it looked into changes. However many ask at once, one looks.
 * @param name tells readers apart; one name for one reader
 * @param tags the tables whose change makes the answer old
 * @param read its arguments and its answer have to survive JSON
 */
export function cached<A extends unknown[], R>(name: string, tags: readonly ContentTag[], read: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const remembered = unstable_cache(read, ['content', name], { tags: [...tags] })
  return (...args) => {
    if (isPreviewing()) return read(...args)
    const key = `${name} ${JSON.stringify(args)}`
    const answer = (underway.get(key) as Promise<R> | undefined) ?? remembered(...args).finally(() => underway.delete(key))
    underway.set(key, answer)
    return answer
  }
}
