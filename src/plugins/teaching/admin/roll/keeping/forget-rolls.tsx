'use client'
import { useEffect } from 'react'
import { forgetRolls } from './keep'

/** On the page where people sign in: whoever was here before has left. */
export function ForgetRolls() {
  useEffect(() => void forgetRolls(), [])
  return null
}
