import { unstable_cache } from 'next/cache'
import type { ContentTag } from './tags'

/**
 * Remembers what a reader found until one of the tables it looked into changes.
 * @param name tells readers apart; one name for one reader
 * @param tags the tables whose change makes the answer old
 * @param read its arguments and its answer have to survive JSON
 */
export function cached<A extends unknown[], R>(name: string, tags: readonly ContentTag[], read: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return unstable_cache(read, ['content', name], { tags: [...tags] })
}
