import { Refused } from '@/admin/call'
import type { ReviewSheet } from '../../operations/read-for-review'
import type { ReviewSave } from '../../operations/review'
import { type Clash, merge, sameTyped, type Typed } from '../../rules/merging'

export type Values = Typed & { /** Why a review that was handed in changes. */ changeReason?: string }

/**
 * Where the typed values are. `saved`: with the School; `waiting`: will be sent in a moment; `saving`: on their way; `kept`: in this browser only, and tried again; `outdone`:
 * another tab or device judged the same otherwise; `refused`: the School said no, in the words of `message`.
 */
export type Keeping = { kind: 'saved' | 'waiting' | 'saving' | 'kept' } | { kind: 'outdone'; clashes: readonly Clash[] } | { kind: 'refused'; message: string }

export type Kept = { values: Values; keeping: Keeping }

type Doors = {
  save: (save: ReviewSave) => Promise<{ version: number }>
  sheet: (review: string) => Promise<ReviewSheet>
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/** What stays in the browser: what was typed, and over what. */
type Draft = { version: number; values: Values; base: Typed }

/** What the School holds, and which version of it. */
type There = { version: number; values: Typed }

/** Where sheets are kept in a browser, each behind the id of its review. */
export const shelf = 'review:'

/** How long typing rests before it is sent, and how long until a failed save is tried again; in milliseconds. */
const pause = 700
const again = 5000

const thereOf = ({ version, scores, levels, comment, privateNote }: ReviewSheet): There => ({
  version,
  values: { scores: { ...scores }, levels: { ...levels }, comment: comment ?? '', privateNote: privateNote ?? '' },
})

/** Another tab saved first: a refusal of that alone names the version that is there now. */
const isOutdone = (error: unknown): boolean => error instanceof Refused && typeof error.data === 'object' && error.data !== null && 'version' in error.data

/**
 * Keeps what a reviewer types: in this browser at once, with the School as soon as it can be reached. One save is on its way at a time. What was saved elsewhere meanwhile is
 * brought together with it; only where both judged differently is the person asked.
 */
export class Keeper {
  private kept: Kept
  /** What the School is known to hold: what is typed is typed over it. */
  private there: There
  /** What was sent since without an answer: it may have been saved all the same. */
  private unanswered: Typed[] = []
  /** Rises with every change; what is saved is known by it. */
  private edition = 0
  private savedEdition = 0
  private running: Promise<boolean> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  /** A sheet that was left tries nothing more: what it kept is taken up when it is opened again. */
  private stopped = false
  private readonly listeners = new Set<() => void>()
  private readonly place: string

  constructor(
    private readonly review: string,
    sheet: ReviewSheet,
    private readonly doors: Doors,
    /** Whether what is typed is sent by itself; what changes a review that counts already waits to be told. */
    private readonly byItself = true,
  ) {
    this.there = thereOf(sheet)
    this.kept = { values: this.there.values, keeping: { kind: 'saved' } }
    this.place = `${shelf}${review}`
  }

  readonly snapshot = (): Kept => this.kept

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes up what an earlier visit could not save; returns how to stop. */
  readonly begin = (): (() => void) => {
    this.stopped = false
    const draft = this.draft()
    if (draft) {
      const there = this.there
      this.there = { version: draft.version, values: draft.base }
      this.kept = { ...this.kept, values: draft.values }
      if (this.join(there)) {
        this.tell({ ...this.kept, keeping: { kind: 'waiting' } })
        if (this.byItself) this.later(0)
      }
    }
    return () => {
      this.stopped = true
      clearTimeout(this.timer)
    }
  }

  /** Takes what was typed. */
  change(change: Partial<Values>): void {
    this.edition += 1
    const outdone = this.kept.keeping.kind === 'outdone'
    this.tell({ values: { ...this.kept.values, ...change }, keeping: outdone ? this.kept.keeping : { kind: 'waiting' } })
    if (!outdone && this.byItself) this.later(pause)
    this.write()
  }

  /** Sends what is not saved yet, now. @returns whether everything typed is with the School */
  flush(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.kept.keeping.kind === 'outdone') return Promise.resolve(false)
    this.running ??= this.send().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** Says what stands where two devices judged differently: what was typed here, or what was saved there. */
  async settle(prefer: 'here' | 'there'): Promise<boolean> {
    const there = await this.doors.sheet(this.review).then(thereOf, () => undefined)
    if (!there) return false
    this.join(there, prefer)
    return this.flush()
  }

  /** Gives up everything that was typed here for what the School holds. */
  async discard(): Promise<void> {
    this.there = thereOf(await this.doors.sheet(this.review))
    this.savedEdition = this.edition
    this.forget()
    this.tell({ values: this.there.values, keeping: { kind: 'saved' } })
  }

  private async send(): Promise<boolean> {
    while (this.edition !== this.savedEdition) {
      const [edition, values] = [this.edition, this.kept.values]
      this.tell({ ...this.kept, keeping: { kind: 'saving' } })
      try {
        const { version } = await this.doors.save({ review: this.review, version: this.there.version, ...values })
        this.there = { version, values }
        this.unanswered = []
        this.savedEdition = edition
      } catch (error) {
        if (!(error instanceof Refused)) this.unanswered.push(values)
        if (!isOutdone(error)) return this.failed(error)
        const there = await this.doors.sheet(this.review).then(thereOf, (failure: unknown) => void this.failed(failure))
        if (!there || !this.join(there)) return false
      }
    }
    this.forget()
    this.tell({ ...this.kept, keeping: { kind: 'saved' } })
    return true
  }

  /** Brings what was typed here together with what the School holds. @returns whether nothing is left to ask */
  private join(there: There, prefer?: 'here' | 'there'): boolean {
    const base = this.unanswered.find((sent) => sameTyped(sent, there.values)) ?? this.there.values
    const { clashes, values } = merge(base, this.kept.values, there.values, prefer)
    if (clashes.length > 0 && !prefer) {
      this.tell({ ...this.kept, keeping: { kind: 'outdone', clashes } })
      return false
    }
    this.there = there
    this.edition += 1
    this.tell({ values: { ...this.kept.values, ...values }, keeping: { kind: 'waiting' } })
    this.write()
    return true
  }

  private failed(error: unknown): false {
    this.write()
    if (error instanceof Refused && error.status < 500) this.tell({ ...this.kept, keeping: { kind: 'refused', message: error.message } })
    else {
      this.tell({ ...this.kept, keeping: { kind: 'kept' } })
      this.later(again)
    }
    return false
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer)
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  private tell(kept: Kept): void {
    this.kept = kept
    for (const listener of this.listeners) listener()
  }

  private draft(): Draft | undefined {
    const text = this.doors.storage().getItem(this.place)
    return text ? (JSON.parse(text) as Draft) : undefined
  }

  private write(): void {
    const draft: Draft = { version: this.there.version, values: this.kept.values, base: this.there.values }
    this.doors.storage().setItem(this.place, JSON.stringify(draft))
  }

  private forget(): void {
    this.doors.storage().removeItem(this.place)
  }
}
