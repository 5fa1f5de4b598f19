'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { live } from '@/content/plain'
import type { Locale } from '@/i18n/locales'
import { type Counted, inWords } from '@/i18n/plural'
import { type Left, leftUntil } from './left-until'

/** What counts the days, the hours with the minutes after them, the minutes alone. */
export type LeftWords = Record<'days' | 'hours' | 'andMinutes' | 'minutes', Counted>

function said(left: Left, words: LeftWords, locale: Locale): string {
  if (left.unit === 'hours') return `${inWords(words.hours, left.hours, locale)} ${inWords(words.andMinutes, left.minutes, locale)}`
  return inWords(words[left.unit], left[left.unit], locale)
}

/**
 * What is left until a moment, kept right while the page stays open; when the moment comes, the page is asked for anew.
 * @param now the moment at which the server drew the page, so that both sides begin with the same words
 */
export function TimeLeft({ until, now, words, locale }: { until: string; now: string; words: LeftWords; locale: Locale }) {
  const router = useRouter()
  const [moment, setMoment] = useState(now)
  const left = leftUntil(new Date(until), new Date(moment))

  useEffect(() => {
    const clock = setInterval(() => {
      const next = new Date()
      setMoment(next.toISOString())
      if (next >= new Date(until)) {
        clearInterval(clock)
        router.refresh()
      }
    }, 15_000)
    return () => clearInterval(clock)
  }, [until, router])

  // While whole days are left, no page is open long enough for them to be wrong.
  return (
    <span suppressHydrationWarning {...(left.unit === 'days' ? {} : live)}>
      {said(left, words, locale)}
    </span>
  )
}
