'use client'

import { useEffect, useRef } from 'react'
import type { Given } from '@/plugins/certificates/verifier/given'

/** The verifier, which runs in the visitor's browser alone. */
export function Verifier({ given }: { given: Given }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let remove = () => {}
    let gone = false
    // It is heavier than all the rest of the page.
    void import('@/plugins/certificates/verifier/mount').then(({ mountVerifier }) => {
      if (root.current && !gone) remove = mountVerifier(root.current, given)
    })
    return () => {
      gone = true
      remove()
    }
  }, [given])
  return <div ref={root} className="stack" />
}
