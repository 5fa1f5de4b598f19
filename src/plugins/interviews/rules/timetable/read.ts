import type { Formulation } from './formulation'
import { seat } from './seat'

/** Who has which slot: by applicant, the place of the slot, or -1. */
export type Timetable = readonly number[]

/** Reads a program's answer: whoever takes an option is given one of its slots that are used. That there are enough is what the flow said. */
export function readTimetable({ groups, used }: Formulation, values: Float64Array, applicants: number): Timetable {
  const isUsed = used.map((column) => (values[column] ?? 0) > 0.5)
  const timetable = new Array<number>(applicants).fill(-1)
  const seated: { applicant: number; slots: readonly number[] }[] = []
  for (const group of groups) {
    const waiting = [...group.applicants]
    for (const [place, option] of group.options.entries()) {
      const count = Math.round(values[group.taken[place] ?? -1] ?? 0)
      for (const applicant of waiting.splice(0, count)) seated.push({ applicant, slots: option.slots.filter((slot) => isUsed[slot]) })
    }
  }
  // Who has least choice first, so that few have to change places.
  seated.sort((one, other) => one.slots.length - other.slots.length)
  for (const [number, slot] of seat(seated.map(({ slots }) => slots)).entries()) timetable[seated[number]?.applicant ?? -1] = slot
  return timetable
}
