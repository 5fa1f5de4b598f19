'use client'
import { useEffect, useState } from 'react'

/** How long something must have stayed as it is, in milliseconds. */
const still = 200

/** The value as it was when it last came to rest: for what takes so long to draw that a drag would stutter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), still)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
