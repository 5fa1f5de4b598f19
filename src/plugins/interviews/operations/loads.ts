import type { ReadProblem } from './read-problem'

/** How many interviews a panel (by its id) hears on a day, as it stands and as it would be. */
export type DayLoad = { panel: string; day: string; before: number; after: number }

/** How many each panel hears on each day as it stands. */
export function loadsOf({ panels, standing }: Pick<ReadProblem, 'panels' | 'standing'>): DayLoad[] {
  const days = [...new Set(standing.map(({ day }) => day))].sort()
  return panels.flatMap(({ id }) =>
    days.map((day) => {
      const count = standing.filter((one) => one.panel === id && one.day === day).length
      return { panel: id, day, before: count, after: count }
    }),
  )
}
