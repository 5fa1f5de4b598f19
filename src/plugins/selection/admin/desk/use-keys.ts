'use client'
import { useEffect, useRef, useState } from 'react'

/** What each key does, by its place on the keyboard (`KeyN`, `Digit3`), so that it is the same in every layout. */
export type Keys = (code: string) => (() => void) | undefined

const typed = new Set(['text', 'search', 'email', 'number', 'url', 'tel', 'password'])

/** True while the person types into something, or a dialog is open: keys are letters then. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog[open], [contenteditable="true"], textarea, select')) return true
  return target instanceof HTMLInputElement && typed.has(target.type)
}

/** Listens to single keys while `on`. */
export function useKeys(keys: Keys, on: boolean): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = current.current(event.code)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [on])
}

const place = 'desk:keys'

/** Whether single keys are on; a person who speaks to their computer, or whose hands stray, can switch them off for good. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(place) !== 'off'), [])
  const turn = (next: boolean) => {
    localStorage.setItem(place, next ? 'on' : 'off')
    setOn(next)
  }
  return [on, turn]
}
