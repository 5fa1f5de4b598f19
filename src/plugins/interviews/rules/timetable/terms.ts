/** What a timetable is weighed by; each term is counted in the unit that its line tells. */
export type Term = 'travel' | 'sittings' | 'gaps' | 'uneven' | 'strata' | 'wishes' | 'moved'

/**
 * What one unit of each term costs, in points. No number of points outweighs an interview: as many applicants as can be are heard first, and the
 * points choose among such timetables only.
 */
export const defaultWeights: Readonly<Record<Term, number>> = {
  /** A day away from home that another hour would spare: the interview begins before who travels can arrive, or ends after they have to leave. */
  travel: 10,
  /** A day on which a panel is called together. */
  sittings: 6,
  /** A slot that stays free between two interviews of a panel on one day, so that the panel waits. */
  gaps: 3,
  /** How far a panel's interviews are above or below an even share, squared: one panel two off is worse than two panels one off. */
  uneven: 4,
  /** The same for each quarter of the standing in the first stage, so that no panel hears only the strong. */
  strata: 1,
  /** An applicant who is not heard at a time they asked for. */
  wishes: 2,
  /** An applicant who had a slot that they could have kept, and is given another, or none. */
  moved: 5,
}

/** What a unit of a term may cost, in whole points; 0 leaves the term out. */
export const weightBounds = { least: 0, most: 1000 } as const

export const terms = Object.keys(defaultWeights) as Term[]

/** How often each term's unit comes up. */
export type Amounts = Readonly<Record<Term, number>>

export const pointsOf = (amounts: Amounts, weights: Amounts): number => terms.reduce((sum, term) => sum + amounts[term] * weights[term], 0)
