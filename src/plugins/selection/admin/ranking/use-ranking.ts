'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Stage } from '../../rules/steps'
import { desk, type ShownRanking } from '../desk-client'

type Part = { program: string; stage: Stage }

/** How often a screen that waits for a newer ranking asks for it, in milliseconds. */
const patience = 3000

/** Fetches the ranking of a stage, and again whenever a newer one has been computed. */
export function useRanking({ program, stage }: Part): { shown: ShownRanking | null; failed: boolean; reload: () => void; again: () => Promise<void> } {
  const [shown, setShown] = useState<ShownRanking | null>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(
    () =>
      desk.ranking({ program, stage }).then(
        (read) => {
          setShown(read)
          setFailed(false)
        },
        () => setFailed(true),
      ),
    [program, stage],
  )
  useEffect(() => void load(), [load])

  const stale = shown?.stale === true
  useEffect(() => {
    if (!stale) return
    const timer = setInterval(() => {
      // What could not be asked now is asked the next time.
      void desk.rankingState({ program, stage }).then(
        (state) => (state.stale ? undefined : load()),
        () => undefined,
      )
    }, patience)
    return () => clearInterval(timer)
  }, [stale, program, stage, load])

  const again = async () => {
    await desk.rankAgain({ program, stage })
    setShown((present) => present && { ...present, stale: true })
  }
  return { shown, failed, reload: () => void load(), again }
}
