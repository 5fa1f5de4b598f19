import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLooking } from '@/admin/use-looking'
import type { Roll } from '../../operations/read-roll'
import { attendance } from './client'
import { RollKeeper } from './keeper'
import { keepPages } from './keeping/keep'

/** How often the roll is read anew while it is looked at, and what waits is tried again; in milliseconds. */
const every = 5000

/** The roll of a session, kept up to date and sent home while its page is open. */
export function useRoll(first: Roll, reader: string) {
  const [keeper] = useState(
    () =>
      new RollKeeper(first, reader, {
        read: attendance.roll,
        mark: attendance.mark,
        storage: () => localStorage,
        now: () => Date.now(),
        newId: () => crypto.randomUUID(),
      }),
  )
  const known = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  useEffect(() => {
    keeper.wake()
    // What can't be kept now, without a network or in a browser that keeps nothing, is on the page all the same.
    keepPages([first.session]).catch(() => undefined)
    if (document.visibilityState === 'visible') void keeper.sync()
  }, [keeper, first.session])
  useLooking(
    useCallback(() => keeper.sync(), [keeper]),
    every,
  )
  return { keeper, ...known }
}
