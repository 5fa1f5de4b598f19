import type { Marked, Said } from '../../operations/mark-attendance'
import { mostMarks } from '../../rules/attendance'
import { namesOn, type Shelf } from './keeping/shelf'

/** The marks of one reader that wait in a browser until the School has them: each alone under a name, so that two tabs never overwrite each other's. */
export class WaitingMarks {
  private readonly start: string

  constructor(
    reader: string,
    private readonly shelf: () => Shelf,
  ) {
    this.start = `attendance:${reader}:`
  }

  add(said: Said): void {
    this.shelf().setItem(this.start + said.id, JSON.stringify(said))
  }

  /** In the order in which they were said. */
  all(): Said[] {
    const shelf = this.shelf()
    const said = namesOn(shelf, this.start).map((name) => JSON.parse(shelf.getItem(name) ?? 'null') as Said | null)
    return said.filter((one) => one !== null).sort((one, other) => (one.at < other.at ? -1 : 1))
  }

  drop(marks: readonly Said[]): void {
    for (const { id } of marks) this.shelf().removeItem(this.start + id)
  }

  /**
   * Sends all of them. They stay here until whoever called has seen what follows from them: the School takes a mark once, however often it is sent.
   * @returns what was sent, and why some of it was not taken, in words
   * @throws as `mark` does
   */
  async send(mark: (marks: Said[], sentAt: Date) => Promise<Marked>, now: () => Date): Promise<{ sent: Said[]; refusals: string[] }> {
    const [sent, refusals]: [Said[], string[]] = [[], []]
    for (;;) {
      const batch = this.all()
        .filter(({ id }) => !sent.some((one) => one.id === id))
        .slice(0, mostMarks)
      if (batch.length === 0) return { sent, refusals }
      const { refused } = await mark(batch, now())
      sent.push(...batch)
      refusals.push(...refused.map(({ why }) => why))
    }
  }
}
