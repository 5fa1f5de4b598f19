import { Refused } from './call'
import { Notice } from './notice'
import type { Words } from './words'

/** Why something was not done, in words: those of the School, or that it could not be reached. */
export const whyNot = (error: unknown, t: Words): string => (error instanceof Refused ? error.message : t('screens:unreachable'))

/** Says why something was not done, where there is something to say. */
export function Refusal({ why }: { why: string | null }) {
  if (!why) return null
  return (
    <Notice kind="bad" role="alert">
      {why}
    </Notice>
  )
}
