import { compare } from '../order'
import { minute, overlap, type Span } from '../time'
import { keyOf, type Open, openingsOf, type Use } from './open'
import { type SlotsProblem, slotsProblem } from './problem'

/** A time at which a panel can hear one applicant. */
export type Slot = {
  /** Panel and beginning, so that the same slot has the same name whenever slots are made anew. */
  readonly id: string
  readonly panel: string
  /** The day by the clocks of the zone, as in the sitting. */
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
  readonly link: string | null
}

/**
 * Why a sitting gives less than its hours would: something it needs was in use by another (`by`) at the time, or no stretch of it, once breaks and
 * absences are taken out, is long enough for an interview.
 */
export type SlotRefusal =
  | { readonly code: 'busy'; readonly panel: string; readonly day: string; readonly use: Use; readonly by: string }
  | { readonly code: 'tooShort'; readonly panel: string; readonly day: string }

export type Slots = { readonly slots: readonly Slot[]; readonly refused: readonly SlotRefusal[] }

/**
 * The slots of a stage: each sitting is filled from its beginning, the earliest slot of all first, so that no further slot fits anywhere. What panels
 * share, a member or a room, goes to whoever can begin first; the other panel's loss is told.
 * @throws ZodError when the problem is not one
 */
export function slotsOf(asked: SlotsProblem): Slots {
  const problem = slotsProblem.parse(asked)
  const openings = openingsOf(problem).sort(({ sitting: one }, { sitting: other }) => compare(one.panel, other.panel) || compare(JSON.stringify(one), JSON.stringify(other)))
  const length = problem.length * minute
  const diary = new Diary(problem.pause * minute)
  const slots: Slot[] = []
  const refused = new Map<string, SlotRefusal>()
  const refuse = (one: SlotRefusal) => refused.set(JSON.stringify(one), one)
  for (const { sitting, spans } of openings) if (spans.length === 0) refuse({ code: 'tooShort', panel: sitting.panel, day: sitting.day })
  let waiting = openings.flatMap((open) => firstFit(open, Number.NEGATIVE_INFINITY, { diary, length, refuse }))
  for (let next = earliest(waiting); next; next = earliest(waiting)) {
    diary.write(next)
    slots.push(slotOf(next))
    waiting = waiting.flatMap((fit) => (diary.against(fit.open, fit.span) ? firstFit(fit.open, fit.span.from, { diary, length, refuse }) : [fit]))
  }
  return { slots: slots.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || compare(one.panel, other.panel)), refused: [...refused.values()].sort(inOrder) }
}

type Fit = { readonly open: Open; readonly span: Span }

const earliest = (fits: readonly Fit[]): Fit | undefined => fits.reduce<Fit | undefined>((best, fit) => (best && best.span.from <= fit.span.from ? best : fit), undefined)

const inOrder = (one: SlotRefusal, other: SlotRefusal): number =>
  compare(one.day, other.day) || compare(one.panel, other.panel) || compare(JSON.stringify(one), JSON.stringify(other))

type Means = { readonly diary: Diary; readonly length: number; readonly refuse: (one: SlotRefusal) => void }

/** Where a sitting's next slot fits that does not begin before `after`, if anywhere. */
function firstFit(open: Open, after: number, { diary, length, refuse }: Means): Fit[] {
  const { panel, day } = open.sitting
  for (const { from, to } of open.spans) {
    let start = Math.max(from, after)
    while (start + length <= to) {
      const hindrance = diary.against(open, { from: start, to: start + length })
      if (!hindrance) return [{ open, span: { from: start, to: start + length } }]
      if (hindrance.open !== open) refuse({ code: 'busy', panel, day, use: hindrance.use, by: hindrance.open.sitting.panel })
      start = hindrance.until
    }
  }
  return []
}

const slotOf = ({ open: { sitting }, span }: Fit): Slot => ({
  id: `${sitting.panel} ${new Date(span.from).toISOString()}`,
  panel: sitting.panel,
  day: sitting.day,
  startsAt: new Date(span.from),
  endsAt: new Date(span.to),
  room: sitting.room ?? null,
  link: sitting.link ?? null,
})

type Hindrance = { readonly use: Use; readonly open: Open; readonly until: number }

/** Who and what is busy when. A pause belongs to both ends of what is written in it. */
class Diary {
  private readonly pages = new Map<string, Fit[]>()

  constructor(private readonly pause: number) {}

  write(fit: Fit): void {
    for (const key of fit.open.uses.map(keyOf)) this.pages.set(key, [...(this.pages.get(key) ?? []), fit])
  }

  /** What stands against a span, and until when. */
  against({ uses }: Open, span: Span): Hindrance | undefined {
    for (const use of uses)
      for (const { open, span: busy } of this.pages.get(keyOf(use)) ?? [])
        if (overlap({ from: busy.from - this.pause, to: busy.to + this.pause }, span)) return { use, open, until: busy.to + this.pause }
    return undefined
  }
}
