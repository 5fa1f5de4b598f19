/** What participants are asked of a session, each on the scale below. */
export const aspects = ['useful', 'clear', 'lively', 'organised'] as const

export type Aspect = (typeof aspects)[number]

/** From "not at all" to "wholly". */
export const evaluationSteps = [1, 2, 3, 4, 5] as const

export type EvaluationStep = (typeof evaluationSteps)[number]

/** How long what somebody writes in their own words may be, in words. */
export const longestRemark = 150

/** For how many days of 24 hours after a session its participants are asked. */
export const windowDays = 14

/** With how few answers results may be shown at all, and with how few where a programme says nothing else. */
export const [leastMinimum, usualMinimum] = [3, 5] as const

export type Ratings = Readonly<Record<Aspect, EvaluationStep>>

/** What one participant said of a session, nothing saying who. `promised`: with how many answers they were told that results are shown. */
export type Evaluation = { readonly ratings: Ratings; readonly remark: string | null; readonly promised: number }

/** When the participants of a session are no longer asked. */
export const closesAt = (endsAt: Date): Date => new Date(endsAt.getTime() + windowDays * 86_400_000)

/** From when on its results may be shown: an hour later, so that neither an answer on its way nor a clock that is wrong lets what is shown grow. */
export const showsAt = (endsAt: Date): Date => new Date(closesAt(endsAt).getTime() + 3_600_000)

/** Where a participant stands with a session; `attended`: present or late, as far as anybody said. */
export type Asked = { readonly endsAt: Date; readonly planned: boolean; readonly attended: boolean; readonly answered: boolean }

/** Why a participant can't evaluate a session, or null when they can. */
export function whyNotEvaluate({ answered, attended, endsAt, planned }: Asked, now: Date): 'cancelled' | 'notYet' | 'over' | 'notThere' | 'answered' | null {
  if (!planned) return 'cancelled'
  if (now < endsAt) return 'notYet'
  if (now >= closesAt(endsAt)) return 'over'
  if (!attended) return 'notThere'
  return answered ? 'answered' : null
}

/** With how many answers the results of a session are shown: what the programme says now, but never fewer than whoever answered was promised. */
export const minimumOf = (program: number | null, promised: readonly number[] = []): number => Math.max(leastMinimum, program ?? usualMinimum, ...promised)

/** How often each step of the scale was chosen, from the lowest, and the mean. */
export type Rated = { readonly aspect: Aspect; readonly steps: readonly number[]; readonly mean: number }

/** The results of a session, or of several together. `remarks` are in the order of their own words, so that nothing says whose ratings stand beside them, nor who came first. */
export type Results = { readonly answers: number; readonly rated: readonly Rated[]; readonly remarks: readonly string[] }

export type Evaluated = { readonly endsAt: Date; readonly minimum: number | null; readonly evaluations: readonly Evaluation[] }

const byWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function summed(evaluations: readonly Evaluation[]): Results {
  const rated = aspects.map((aspect) => {
    const given = evaluations.map(({ ratings }) => ratings[aspect])
    return { aspect, steps: evaluationSteps.map((step) => given.filter((one) => one === step).length), mean: given.reduce((sum, one) => sum + one, 0) / given.length }
  })
  return { answers: evaluations.length, rated, remarks: evaluations.flatMap(({ remark }) => remark ?? []).sort(byWords) }
}

/** Whether the results of a session are shown: nobody is asked any more, so they never grow, and enough have answered. */
const isShown = ({ endsAt, evaluations, minimum }: Evaluated, now: Date): boolean =>
  now >= showsAt(endsAt) &&
  evaluations.length >=
    minimumOf(
      minimum,
      evaluations.map(({ promised }) => promised),
    )

/** The results of a session as far as anybody may see them: null while it is asked about, and for ever when too few have answered, be it nobody. */
export const resultsOf = (session: Evaluated, now: Date): Results | null => (isShown(session, now) ? summed(session.evaluations) : null)

/** The results of several sessions together, only of those that are shown by themselves: what is left out can't be found by taking away. Null where none is. */
export function resultsOfAll(sessions: readonly Evaluated[], now: Date): Results | null {
  const shown = sessions.filter((session) => isShown(session, now)).flatMap(({ evaluations }) => evaluations)
  return shown.length > 0 ? summed(shown) : null
}
