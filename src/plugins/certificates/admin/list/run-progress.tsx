'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '@/admin/progress'
import { useWords } from '@/admin/use-words'
import type { Run } from '../../operations/read-certificates'
import { certifying } from '../client'

/** How often it is asked, in milliseconds. */
const interval = 1500

/** How many certificates the worker has made; the screen is shown anew once it makes no more. */
export function RunProgress({ program, run }: { program: string; run: Run }) {
  const { t } = useWords()
  const router = useRouter()
  const [{ due, issued, state }, setRun] = useState(run)
  useEffect(() => {
    if (state === 'done' || state === 'failed') return router.refresh()
    const timer = setInterval(() => {
      // When it can't be reached, it is asked again.
      void certifying.run(program).then(setRun, () => undefined)
    }, interval)
    return () => clearInterval(timer)
  }, [program, router, state])
  return (
    <div role="status">
      <Progress done={issued} of={due} label={t('certificates:progress', { issued, due })} />
    </div>
  )
}
