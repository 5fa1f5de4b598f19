import { Refused } from '@/admin/call'
import type { ReviewSheet } from '../../operations/read-for-review'
import type { ReviewSave } from '../../operations/review'
import type { Heard } from '../../rules/levels'

export type Values = {
  scores: Record<string, number | null>
  levels: Record<string, Heard>
  comment: string
  privateNote: string /** Why a review that was handed in changes. */
  changeReason?: string
}

/**
 * Where the typed values are. `saved`: with the School; `waiting`: will be sent in a moment; `saving`: on their way; `kept`: in this browser
 * only, and tried again; `outdone`: another tab or device saved first; `refused`: the School said no, in the words of `message`.
 */
export type Keeping = { kind: 'saved' | 'waiting' | 'saving' | 'kept' | 'outdone' } | { kind: 'refused'; message: string }

export type Kept = { values: Values; keeping: Keeping }

type Doors = {
  save: (save: ReviewSave) => Promise<{ version: number }>
  sheet: (review: string) => Promise<ReviewSheet>
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

type Draft = { version: number; values: Values }

/** How long typing rests before it is sent, and how long until a failed save is tried again; in milliseconds. */
const pause = 700
const again = 5000

const valuesOf = ({ scores, levels, comment, privateNote }: ReviewSheet): Values => ({
  scores: { ...scores },
  levels: { ...levels },
  comment: comment ?? '',
  privateNote: privateNote ?? '',
})

/** Another tab saved first: a refusal of that alone names the version that is there now. */
const isOutdone = ({ data }: Refused): boolean => typeof data === 'object' && data !== null && 'version' in data

/** Keeps what a reviewer types: in this browser at once, with the School as soon as it can be reached. One save is on its way at a time. */
export class Keeper {
  private kept: Kept
  private version: number
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
    this.kept = { values: valuesOf(sheet), keeping: { kind: 'saved' } }
    this.version = sheet.version
    this.place = `review:${review}`
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
      this.edition += 1
      this.tell({ values: draft.values, keeping: { kind: draft.version === this.version ? 'waiting' : 'outdone' } })
      if (draft.version === this.version && this.byItself) this.later(0)
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
    this.write()
    if (!outdone && this.byItself) this.later(pause)
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

  /** Gives up what was typed here for what the other tab saved. */
  async takeTheirs(): Promise<void> {
    const sheet = await this.doors.sheet(this.review)
    this.version = sheet.version
    this.savedEdition = this.edition
    this.forget()
    this.tell({ values: valuesOf(sheet), keeping: { kind: 'saved' } })
  }

  /** Saves what was typed here over what the other tab saved. */
  async keepMine(): Promise<boolean> {
    this.version = (await this.doors.sheet(this.review)).version
    this.edition += 1
    this.tell({ ...this.kept, keeping: { kind: 'waiting' } })
    return this.flush()
  }

  private async send(): Promise<boolean> {
    while (this.edition !== this.savedEdition) {
      const edition = this.edition
      this.tell({ ...this.kept, keeping: { kind: 'saving' } })
      try {
        const { version } = await this.doors.save({ review: this.review, version: this.version, ...this.kept.values })
        this.version = version
        this.savedEdition = edition
      } catch (error) {
        return this.failed(error)
      }
    }
    this.forget()
    this.tell({ ...this.kept, keeping: { kind: 'saved' } })
    return true
  }

  private failed(error: unknown): false {
    this.write()
    if (error instanceof Refused && isOutdone(error)) this.tell({ ...this.kept, keeping: { kind: 'outdone' } })
    else if (error instanceof Refused && error.status < 500) this.tell({ ...this.kept, keeping: { kind: 'refused', message: error.message } })
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
    const draft: Draft = { version: this.version, values: this.kept.values }
    this.doors.storage().setItem(this.place, JSON.stringify(draft))
  }

  private forget(): void {
    this.doors.storage().removeItem(this.place)
  }
}
