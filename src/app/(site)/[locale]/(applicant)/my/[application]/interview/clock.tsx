'use client'

import { useEffect, useState } from 'react'

const inMinutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** The time that is left until a moment, minute and second; nothing where there are no scripts to turn it. `over`: what it says in the end. */
export function Clock({ until, over }: { until: string; over: string }) {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const tell = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000)))
    tell()
    const turning = window.setInterval(tell, 1000)
    return () => window.clearInterval(turning)
  }, [until])
  if (left === null) return null
  return left > 0 ? (
    <span aria-hidden="true" className="numbers">
      {inMinutes(left)}
    </span>
  ) : (
    <strong role="alert">{over}</strong>
  )
}
