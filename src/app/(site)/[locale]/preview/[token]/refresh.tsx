'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Draws the preview anew whenever the form beside it has saved something. */
export function Refresh() {
  const router = useRouter()
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent) => {
      if (origin === window.location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [router])
  return null
}
