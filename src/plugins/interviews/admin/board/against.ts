import type { Words } from '@/admin/words'
import { type NoMove, whyNotMove, whyNotSwap } from '../../rules/timetable/moves'
import type { ReadTimetable } from '../../rules/timetable/problem'
import type { Shown } from './shown'

/** Everything that stands against moving somebody to a slot, in words; where somebody else has it, against their changing places. */
export type Against = (application: string, slot: string) => string[]

/** Who stands in a slot. */
export const holderOf = ({ people }: Shown, slot: string) => people.find((person) => person.slot === slot)

const inWords = (one: NoMove, t: Words): string => t(one.code === 'busy' ? `interviews:noMove:busy:${one.use.kind}` : `interviews:noMove:${one.code}`)

export function againstIn(shown: Shown, problem: ReadTimetable, t: Words): Against {
  return (application, slot) => {
    const [holder, had] = [holderOf(shown, slot), shown.people.find((person) => person.application === application)?.slot]
    if (had === slot) return []
    // Whoever has no slot has none to give in exchange.
    const swaps = holder && shown.slots.some(({ id }) => id === had)
    const reasons = swaps ? whyNotSwap(problem, application, holder.application, new Date()) : whyNotMove(problem, { applicant: application, slot }, new Date())
    return [...new Set(reasons.map((one) => inWords(one, t)))]
  }
}
