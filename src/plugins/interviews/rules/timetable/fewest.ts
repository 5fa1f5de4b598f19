import type { Model } from './model'
import { seat } from './seat'

/** How many applicants no timetable can hear, where this can be told without a search: where slots do not clash, the largest matching leaves them out. */
export const fewestMissing = ({ applicants, clashes }: Model): number | undefined =>
  clashes.length > 0 ? undefined : seat(applicants.map(({ choices }) => choices.map(({ slot }) => slot))).filter((slot) => slot < 0).length
