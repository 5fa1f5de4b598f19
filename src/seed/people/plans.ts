import type { StepName } from '@/plugins/selection'

/** A step of the table, or the release that announces what was decided. */
export type Turn = StepName | 'release'

/** How far the reviews of the screening are: nobody, assigned, one of them in, enough of them in. */
export type ReviewState = 'none' | 'assigned' | 'begun' | 'done'

/** When an interview takes place: before the first release of offers, after it and not yet released, or still ahead. */
export type Wave = 'early' | 'late' | 'ahead'

/** Whether somebody asks for a review of what they were told, and whether that waits, waits too long, or is answered. */
export type Asked = 'lately' | 'long ago' | 'answered'

/** What becomes of so many applicants. */
export type Plan = {
  count: number
  turns: readonly Turn[]
  reviews: ReviewState
  interview?: Wave
  asked?: Asked
  /** How good their applications are, 0 to 1: what reviewers see of it is in their scores. */
  merit: number
}

/** The open call: people write, submit, change their minds; reviewers have begun with what came early. */
export const openCall: readonly Plan[] = [
  { count: 20, turns: [], reviews: 'none', merit: 0.5 },
  { count: 34, turns: ['submit'], reviews: 'none', merit: 0.55 },
  { count: 18, turns: ['submit'], reviews: 'assigned', merit: 0.55 },
  { count: 14, turns: ['submit'], reviews: 'begun', merit: 0.55 },
  { count: 10, turns: ['submit'], reviews: 'done', merit: 0.58 },
  { count: 9, turns: ['submit', 'shortlist'], reviews: 'done', merit: 0.82 },
  { count: 6, turns: ['submit', 'reject'], reviews: 'done', merit: 0.25 },
  { count: 5, turns: ['submit', 'withdraw'], reviews: 'none', merit: 0.5 },
  { count: 4, turns: ['submit', 'disqualify'], reviews: 'none', merit: 0.4 },
]

/** The edition in its second stage: most is announced, the last interviews and decisions are not. */
export const interviewing: readonly Plan[] = [
  { count: 32, turns: ['submit', 'reject', 'release'], reviews: 'done', merit: 0.32 },
  { count: 1, turns: ['submit', 'reject', 'release'], reviews: 'done', asked: 'long ago', merit: 0.32 },
  { count: 1, turns: ['submit', 'reject', 'release'], reviews: 'done', asked: 'answered', merit: 0.32 },
  { count: 3, turns: ['submit'], reviews: 'begun', merit: 0.6 },
  { count: 3, turns: ['submit', 'shortlist'], reviews: 'done', merit: 0.68 },
  { count: 2, turns: ['submit', 'reject'], reviews: 'done', merit: 0.4 },
  { count: 3, turns: ['submit', 'withdraw'], reviews: 'none', merit: 0.5 },
  { count: 2, turns: ['submit', 'disqualify'], reviews: 'assigned', merit: 0.4 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'withdraw'], reviews: 'done', merit: 0.75 },
  { count: 9, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'confirm'], reviews: 'done', interview: 'early', merit: 0.92 },
  { count: 2, turns: ['submit', 'shortlist', 'release', 'reserve', 'release', 'promote'], reviews: 'done', interview: 'early', merit: 0.76 },
  { count: 4, turns: ['submit', 'shortlist', 'release', 'reserve', 'release'], reviews: 'done', interview: 'early', merit: 0.7 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'decline'], reviews: 'done', interview: 'early', merit: 0.85 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'lapse'], reviews: 'done', interview: 'early', merit: 0.82 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'confirm', 'withdraw'], reviews: 'done', interview: 'early', merit: 0.8 },
  { count: 4, turns: ['submit', 'shortlist', 'release', 'reject', 'release'], reviews: 'done', interview: 'early', merit: 0.5 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'reject', 'release'], reviews: 'done', interview: 'early', asked: 'lately', merit: 0.5 },
  { count: 4, turns: ['submit', 'shortlist', 'release', 'offer'], reviews: 'done', interview: 'late', merit: 0.88 },
  { count: 2, turns: ['submit', 'shortlist', 'release', 'reserve'], reviews: 'done', interview: 'late', merit: 0.7 },
  { count: 3, turns: ['submit', 'shortlist', 'release', 'reject'], reviews: 'done', interview: 'late', merit: 0.5 },
  { count: 4, turns: ['submit', 'shortlist', 'release'], reviews: 'done', interview: 'late', merit: 0.72 },
  { count: 10, turns: ['submit', 'shortlist', 'release'], reviews: 'done', interview: 'ahead', merit: 0.74 },
  { count: 5, turns: ['submit', 'shortlist', 'release'], reviews: 'done', merit: 0.72 },
]

/** The edition that is over, with its cohort of graduates. */
export const finished: readonly Plan[] = [
  { count: 21, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'confirm', 'graduate'], reviews: 'done', interview: 'early', merit: 0.9 },
  { count: 4, turns: ['submit', 'shortlist', 'release', 'reserve', 'release', 'promote', 'confirm', 'graduate'], reviews: 'done', interview: 'early', merit: 0.8 },
  { count: 2, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'decline'], reviews: 'done', interview: 'early', merit: 0.84 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'lapse'], reviews: 'done', interview: 'early', merit: 0.82 },
  { count: 1, turns: ['submit', 'shortlist', 'release', 'offer', 'release', 'confirm', 'withdraw'], reviews: 'done', interview: 'early', merit: 0.85 },
  { count: 3, turns: ['submit', 'shortlist', 'release', 'reserve', 'release'], reviews: 'done', interview: 'early', merit: 0.7 },
  { count: 12, turns: ['submit', 'shortlist', 'release', 'reject', 'release'], reviews: 'done', interview: 'early', merit: 0.55 },
  { count: 36, turns: ['submit', 'reject', 'release'], reviews: 'done', merit: 0.32 },
  { count: 4, turns: ['submit', 'withdraw'], reviews: 'none', merit: 0.5 },
  { count: 2, turns: ['submit', 'disqualify'], reviews: 'none', merit: 0.4 },
]

/** The plans one after another, each as often as it counts: so many of them that there is one for each of `total` applicants. */
export function spreadOver(plans: readonly Plan[], total: number): Plan[] {
  const all = plans.reduce((sum, { count }) => sum + count, 0)
  let passed = 0
  return plans.flatMap((plan) => {
    const from = Math.round((passed / all) * total)
    passed += plan.count
    return Array<Plan>(Math.round((passed / all) * total) - from).fill(plan)
  })
}

export const sizeOf = (plans: readonly Plan[]): number => plans.reduce((sum, { count }) => sum + count, 0)
