'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Stage } from '../../rules/steps'
import { desk, type ShownDecision } from '../desk-client'

/** What was frozen in a stage, and a way to look again. What can't be fetched is not shown: the ranking beside it says that the School can't be reached. */
export function useDecisions({ program, stage }: { program: string; stage: Stage }): { decisions: ShownDecision[]; look: () => void } {
  const [decisions, setDecisions] = useState<ShownDecision[]>([])
  const look = useCallback(() => void desk.decisions({ program, stage }).then(setDecisions, () => undefined), [program, stage])
  useEffect(look, [look])
  return { decisions, look }
}
