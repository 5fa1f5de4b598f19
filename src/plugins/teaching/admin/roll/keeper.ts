import { Refused } from '@/admin/call'
import type { Marked, Said } from '../../operations/mark-attendance'
import type { OnRoll, Roll } from '../../operations/read-roll'
import { type Attendance, reconcile, type Standing, sourceOf } from '../../rules/attendance'
import { keptFor } from './keeping/names'
import { forgetBefore, remember, rollOn, type Shelf, skewBy, skewOn } from './keeping/shelf'
import { WaitingMarks } from './waiting'

/** The roll as this phone knows it: what the School said last, what waits to be sent, whether the School could be reached, and by how many milliseconds the clock of this phone is behind that of the School. */
export type Known = { roll: Roll; waiting: readonly Said[]; reached: boolean; refusals: readonly string[]; skew: number }

type Doors = {
  read: (session: string) => Promise<Roll>
  mark: (marks: Said[], sentAt: Date) => Promise<Marked>
  storage: () => Shelf
  now: () => number
  newId: () => string
}

/**
 * Keeps the roll of a session: what is ticked stands at once and is kept in this browser until the School has it, however long there is no network. The standing of each participant is reconciled here
 * by the rule by which the School does it.
 */
export class RollKeeper {
  private known: Known
  private running: Promise<void> | undefined
  private readonly listeners = new Set<() => void>()
  private readonly waiting: WaitingMarks

  constructor(
    roll: Roll,
    private readonly reader: string,
    private readonly doors: Doors,
  ) {
    this.waiting = new WaitingMarks(reader, doors.storage)
    this.known = { roll, waiting: [], reached: true, refusals: [], skew: 0 }
  }

  readonly snapshot = (): Known => this.known

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The time by the clock of the School, as well as this phone knows it. */
  readonly now = (): Date => new Date(this.doors.now() + this.known.skew)

  /** Takes up what this phone knows from before: its page may be a copy that is older than what the School has said since. A clock is taken to be as wrong as it was. */
  wake(): void {
    const { roll } = this.known
    const shelf = this.doors.storage()
    const last = rollOn(shelf, this.reader, roll.session)
    const skew = skewOn(shelf) ?? skewBy(roll, this.doors.now(), 0)
    forgetBefore(shelf, this.doors.now() + skew - keptFor * 1000)
    this.tell({ roll: last && last.readAt > roll.readAt ? last : roll, skew, waiting: this.waiting.all() })
  }

  /** How a participant attended, with what waits here. */
  standing({ application, mark }: OnRoll): Standing {
    const endsAt = new Date(this.known.roll.endsAt)
    const waiting = this.known.waiting
      .filter((said) => said.session === this.known.roll.session && said.application === application)
      .map(({ at, id, state }) => ({ id, state, at: new Date(at), source: sourceOf(endsAt, new Date(at)) }))
    return reconcile([...(mark ? [{ ...mark, at: new Date(mark.at) }] : []), ...waiting])
  }

  /** Notes how somebody attended, and sends it as soon as it can be. */
  note(application: string, state: Attendance, reason: string | null): Promise<void> {
    const said: Said = { id: this.doors.newId(), session: this.known.roll.session, application, state, reason, at: this.now().toISOString() }
    this.waiting.add(said)
    this.tell({ waiting: [...this.known.waiting, said] })
    return this.sync()
  }

  /** Sends what waits, also of other sessions, and reads the roll anew. */
  sync(): Promise<void> {
    this.running ??= this.exchange().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async exchange(): Promise<void> {
    try {
      const { refusals, sent } = await this.waiting.send(this.doors.mark, this.now)
      this.tell({ refusals: [...new Set([...this.known.refusals, ...refusals])] })
      const roll = await this.doors.read(this.known.roll.session)
      const skew = skewBy(roll, this.doors.now(), this.known.skew)
      this.waiting.drop(sent)
      this.tell({ roll, waiting: this.waiting.all(), reached: true, skew })
      remember(this.doors.storage(), this.reader, roll, skew)
    } catch (error) {
      // Whatever was noted stays here, and is tried again.
      const refused = error instanceof Refused
      this.tell({ waiting: this.waiting.all(), reached: refused, refusals: refused ? [error.message] : this.known.refusals })
    }
  }

  private tell(change: Partial<Known>): void {
    this.known = { ...this.known, ...change }
    for (const listener of this.listeners) listener()
  }
}
