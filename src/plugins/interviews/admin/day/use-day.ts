'use client'
import { useCallback, useState } from 'react'
import { useLooking } from '@/admin/use-looking'
import type { Day } from '../../operations/read-day'
import { timetable } from '../client'

/** How often the day is read anew while the page is looked at, in milliseconds. */
const every = 15_000

/** A day that keeps itself up to date: by the clock, when one comes back to the page, and when something was done. `stale`: the School could not be reached. */
export function useDay(first: Day): { day: Day; stale: boolean; again: () => Promise<void> } {
  const [day, setDay] = useState(first)
  const [stale, setStale] = useState(false)
  const again = useCallback(async () => {
    try {
      setDay(await timetable.day(first.day))
      setStale(false)
    } catch {
      setStale(true)
    }
  }, [first.day])
  useLooking(again, every)
  return { day, stale, again }
}
