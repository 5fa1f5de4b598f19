'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { leftUntil } from './left-until'

/**
 * What is left until a moment, kept right while the page stays open; when the moment comes, the page is asked for anew.
 * @param now the moment at which the server drew the page, so that both sides begin with the same words
 */
export function TimeLeft({ until, now }: { until: string; now: string }) {
  const words = useTranslations('site.call.left')
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

  return <span suppressHydrationWarning>{words(left.unit, left)}</span>
}
