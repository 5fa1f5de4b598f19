'use client'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../use-words'
import type { Words } from '../words'
import { attributes, parts } from './parts'

const put = (part: Element, attribute: string, value: string | null) => {
  if (part.getAttribute(attribute) === value) return
  if (value === null) part.removeAttribute(attribute)
  else part.setAttribute(attribute, value)
}

/** Names every part of the table below an element, and puts its attributes right. Doing it again changes nothing. */
export function mend(root: ParentNode, t: Words): void {
  const named = new Set<Element>()
  for (const { where, word, of } of parts) {
    for (const part of root.querySelectorAll(where)) {
      if (named.has(part)) continue
      named.add(part)
      const about = of?.(part)?.trim() ?? ''
      const name = word ? t(`screens:parts:${word}`, { of: about }) : about
      if (name) put(part, 'aria-label', name)
    }
  }
  for (const { where, become } of attributes) {
    for (const part of root.querySelectorAll(where)) for (const [attribute, value] of Object.entries(become(part))) put(part, attribute, value)
  }
}

/** Gives names to the parts of Payload's own screens that have none, whenever something is drawn. */
export function Names({ children }: { children: ReactNode }) {
  const { t } = useWords()
  useEffect(() => {
    let frame = 0
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        mend(document, t)
      })
    }
    const watch = new MutationObserver(soon)
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-checked', 'aria-hidden'] })
    soon()
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [t])
  return children
}
