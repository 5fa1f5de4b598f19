import { overlap } from '../time'
import type { Applicant, ReadTimetable, TimetableSlot } from './problem'

/** The rules between an applicant and a slot. */
export const slotRules = ['language', 'conflict', 'impossible'] as const

export type SlotRule = (typeof slotRules)[number]

/** Judges an applicant and a slot: every rule that stands between them, none where they may meet. */
export type Judge = (applicant: Applicant, slot: TimetableSlot) => SlotRule[]

export const spanOf = ({ endsAt, startsAt }: Pick<TimetableSlot, 'startsAt' | 'endsAt'>) => ({ from: startsAt.getTime(), to: endsAt.getTime() })

export const meets = (spans: readonly { from: Date; to: Date }[], slot: TimetableSlot): boolean =>
  spans.some(({ from, to }) => overlap({ from: from.getTime(), to: to.getTime() }, spanOf(slot)))

/** The judge of a problem. A slot whose panel is not in the problem has no languages and no members, and is not to be asked about. */
export function judgeOf({ conflicts, panels }: Pick<ReadTimetable, 'panels' | 'conflicts'>): Judge {
  const panelOf = new Map(panels.map((panel) => [panel.id, panel]))
  const enemies = new Map<string, Set<string>>()
  for (const { applicant, member } of conflicts) enemies.set(applicant, (enemies.get(applicant) ?? new Set()).add(member))
  return (applicant, slot) => {
    const panel = panelOf.get(slot.panel)
    const against: Readonly<Record<SlotRule, boolean>> = {
      language: applicant.language !== undefined && panel?.languages !== undefined && !panel.languages.includes(applicant.language),
      conflict: panel?.members.some((member) => enemies.get(applicant.id)?.has(member)) ?? false,
      impossible: meets(applicant.impossible, slot),
    }
    return slotRules.filter((rule) => against[rule])
  }
}
