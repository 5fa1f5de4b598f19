/** How many are taken, and how many wait in reserve for a place that is left. */
export type Cut = { readonly places: number; readonly reserve: number }

/** `tied`: equals of whom some are taken and some are not, or who would stand in reserve in an order; a public draw must tell. */
export type Outcome = 'in' | 'reserve' | 'out' | 'tied'

export type Decided = {
  readonly application: string
  /** 1 is best; equals share one. Null without a score. */
  readonly rank: number | null
  /** 1 was drawn first; null where no draw was needed, or none was made yet. */
  readonly lot: number | null
  /** The place in the order, from 1 on. */
  readonly place: number
  readonly outcome: Outcome
}

type Ranked = { readonly application: string; readonly rank: number | null }

const last = Number.POSITIVE_INFINITY

const outcomeAt = (place: number, { places, reserve }: Cut): 'in' | 'reserve' | 'out' => (place <= places ? 'in' : place <= places + reserve ? 'reserve' : 'out')

/**
 * Who is taken: in the order of the ranks, equals in the order in which they were drawn. Whoever has no score is out.
 * @param drawn ids in the order of a draw; see {@link tiesOf} for who must be among them
 */
export function decide(ranked: readonly Ranked[], cut: Cut, drawn: readonly string[] = []): Decided[] {
  const lots = new Map(drawn.map((application, before) => [application, before + 1]))
  const lotOf = ({ application }: Ranked) => lots.get(application) ?? last
  const order = [...ranked].sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || lotOf(a) - lotOf(b) || (a.application < b.application ? -1 : 1))
  const numbered = order.map(({ application, rank }, before) => ({ application, rank, lot: lots.get(application) ?? null, place: before + 1 }))
  const equals = new Map<number | null, (typeof numbered)[number][]>()
  for (const one of numbered) equals.set(one.rank, [...(equals.get(one.rank) ?? []), one])
  return numbered.map((one) => {
    const group = equals.get(one.rank) ?? []
    const undrawn = group.some(({ lot }) => lot === null)
    return { ...one, outcome: one.rank === null ? 'out' : undrawn && isSplit(group, cut) ? 'tied' : outcomeAt(one.place, cut) }
  })
}

/** Whether it matters which of these equals comes first. */
function isSplit(group: readonly { readonly place: number }[], cut: Cut): boolean {
  const [first, final] = [group[0]?.place ?? 0, group.at(-1)?.place ?? 0]
  if (first === final) return false
  return outcomeAt(first, cut) !== outcomeAt(final, cut) || outcomeAt(first, cut) === 'reserve'
}

/**
 * How many of those who are tied will be taken, and how many will wait in reserve, whoever is drawn first.
 */
export function shareOfTies(ranked: readonly Ranked[], cut: Cut): Cut {
  const ties = tiesOf(ranked, cut)
  const tied = new Set(ties)
  const count = (outcome: Outcome) => decide(ranked, cut, ties).filter((one) => tied.has(one.application) && one.outcome === outcome).length
  return { places: count('in'), reserve: count('reserve') }
}

/** Everybody a draw must tell apart, sorted: all of them are drawn at once, and the order of drawing breaks every tie. */
export const tiesOf = (ranked: readonly Ranked[], cut: Cut): string[] =>
  decide(ranked, cut)
    .flatMap(({ application, outcome }) => (outcome === 'tied' ? [application] : []))
    .sort()
