import { at } from './numbers'

/** Groups of things, by number, that grow together (union and find). */
export class Groups {
  private readonly above: Int32Array

  /** @param size how many things there are, each a group of its own at first */
  constructor(size: number) {
    this.above = Int32Array.from({ length: size }, (_, thing) => thing)
  }

  /** The number that stands for the group of a thing; it is the same within a group, and changes as groups grow. */
  headOf(thing: number): number {
    let head = thing
    while (at(this.above, head) !== head) {
      this.above[head] = at(this.above, at(this.above, head))
      head = at(this.above, head)
    }
    return head
  }

  /** @returns whether they were apart */
  join(one: number, other: number): boolean {
    const [head, second] = [this.headOf(one), this.headOf(other)]
    this.above[second] = head
    return head !== second
  }
}
