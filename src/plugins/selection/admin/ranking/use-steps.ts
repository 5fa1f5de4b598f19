'use client'
import { useState } from 'react'
import type { Decided } from '../../operations/decide'
import type { Outcome } from '../../operations/one-by-one'
import { desk } from '../desk-client'

/** As many steps as one request asks for. */
const batch = 100

export type StepsTaken = { done: number; of: number; refused: Outcome[] }

/** Asks the gate for the steps of a decision, some at a time, and says how far it has come. */
export function useSteps(): { taken: StepsTaken | null; take: (decided: Decided) => Promise<void> } {
  const [taken, setTaken] = useState<StepsTaken | null>(null)
  const take = async ({ steps }: Decided) => {
    const of = steps.reduce((sum, { applications }) => sum + applications.length, 0)
    let [done, refused]: [number, Outcome[]] = [0, []]
    setTaken({ done, of, refused })
    for (const { applications, to } of steps) {
      for (let start = 0; start < applications.length; start += batch) {
        const outcomes = await desk.steps({ applications: applications.slice(start, start + batch), to })
        done += outcomes.filter(({ ok }) => ok).length
        refused = [...refused, ...outcomes.filter(({ ok }) => !ok)]
        setTaken({ done, of, refused })
      }
    }
  }
  return { taken, take }
}
