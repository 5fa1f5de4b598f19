import { minute, momentOf, type Span, without } from '../time'
import type { ReadSlotsProblem, Sitting } from './problem'

/** A sitting with the stretches of time in which all of its panel are there, and everything that it keeps busy while somebody is heard. */
export type Open = { readonly sitting: Sitting; readonly spans: readonly Span[]; readonly uses: readonly Use[] }

/** What can be in one place at a time only. */
export type Use = { readonly kind: 'panel' | 'member' | 'room'; readonly id: string }

export const keyOf = ({ id, kind }: Use): string => `${kind} ${id}`

/** What of a sitting is left once breaks and absences are taken out. Spans that are too short for an interview are left out. */
export function openingsOf(problem: ReadSlotsProblem): Open[] {
  const membersOf = new Map(problem.panels.map(({ id, members }) => [id, members]))
  return problem.sittings.map((sitting) => {
    const members = membersOf.get(sitting.panel) ?? []
    const spanOf = ({ from, to }: { from: string; to: string }): Span => ({ from: momentOf(problem.zone, sitting.day, from), to: momentOf(problem.zone, sitting.day, to) })
    const absences = problem.absences
      .filter(({ day, member }) => day === sitting.day && members.includes(member))
      .map(({ hours }) => (hours ? spanOf(hours) : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }))
    const spans = without([spanOf(sitting)], [...problem.breaks.map(spanOf), ...absences]).filter(({ from, to }) => to - from >= problem.length * minute)
    const room: Use[] = sitting.room ? [{ kind: 'room', id: sitting.room }] : []
    return { sitting, spans, uses: [{ kind: 'panel', id: sitting.panel }, ...members.map((id) => ({ kind: 'member' as const, id })), ...room] }
  })
}
