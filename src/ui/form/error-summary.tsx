'use client'

import { useEffect, useRef } from 'react'
import styles from './form.module.css'

export type ErrorLine = { href?: string; text: string }

/** Everything that stands in the way, each linked to its field. It takes the focus when it appears. */
export function ErrorSummary({ title, lines }: { title: string; lines: readonly ErrorLine[] }) {
  const box = useRef<HTMLDivElement>(null)
  const said = lines.map(({ text }) => text).join('\n')
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  if (lines.length === 0) return null
  return (
    <div aria-labelledby="errors-title" className={`notice ${styles.summary}`} data-tone="danger" id="errors" ref={box} role="alert" tabIndex={-1}>
      <h2 className="notice-title" id="errors-title">
        {title}
      </h2>
      <ul>
        {lines.map(({ href, text }) => (
          <li key={`${href}${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
