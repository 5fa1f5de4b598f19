'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { TimetableState } from '../../operations/read-proposal'
import { timetable } from '../client'
import styles from './proposal.module.css'

/** How often it is asked, in milliseconds. */
const interval = 1500

/** Waits for the worker, and shows the screen anew when it is one step further. */
export function Waiting({ program, state }: { program: string; state: Extract<TimetableState, 'waiting' | 'computing'> }) {
  const { t } = useWords()
  const router = useRouter()
  const [coming, show] = useTransition()
  useEffect(() => {
    // A screen that is on its way is waited for: asking for it again would begin it anew.
    if (coming) return
    const timer = setInterval(() => {
      void timetable
        .proposalState(program)
        .then((now) => now.state !== state && show(() => router.refresh()))
        // It is asked again.
        .catch(() => undefined)
    }, interval)
    return () => clearInterval(timer)
  }, [coming, program, router, state])
  return (
    <Notice role="status" title={t(`interviews:proposalStates:${state}`)}>
      <span className={styles.running} aria-hidden="true" />
      {t('interviews:proposalWait')}
    </Notice>
  )
}
