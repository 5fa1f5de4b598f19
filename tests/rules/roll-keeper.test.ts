import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RollKeeper } from '@/plugins/teaching/admin/roll/keeper'
import { forgetAll, namesOn } from '@/plugins/teaching/admin/roll/keeping/shelf'
import type { Said } from '@/plugins/teaching/operations/mark-attendance'
import type { OnRoll, Roll } from '@/plugins/teaching/operations/read-roll'
import { type Attendance, attendances, type Mark, reconcile } from '@/plugins/teaching/rules/attendance'

const start = Date.parse('2031-05-05T06:00:00Z')

/** A School that takes marks as the real one does; it can be out of reach, and its answers can get lost. */
class FakeSchool {
  readonly marks: (Mark & { application: string; reason: string | null })[] = []
  reached = true
  losesAnswers = false
  losesRolls = false
  clock = start

  take = async (said: Said[]) => {
    if (!this.reached) throw new TypeError('offline')
    for (const { application, at, id, reason, state } of said) {
      if (!this.marks.some((mark) => mark.id === id)) this.marks.push({ id, application, state, reason, at: new Date(at), source: 'tick' })
    }
    if (this.losesAnswers) throw new TypeError('lost')
    return { refused: [] }
  }

  roll = async (): Promise<Roll> => {
    if (!this.reached || this.losesRolls) throw new TypeError('offline')
    const people = ['one', 'other'].map((application): OnRoll => {
      const mark = reconcile(this.marks.filter((one) => one.application === application))?.mark
      return { application, name: application, receipt: '', mark: mark ? { ...mark, at: mark.at.toISOString(), reason: null } : null, past: [] }
    })
    const [startsAt, endsAt] = [start, start + 7_200_000].map((moment) => new Date(moment).toISOString()) as [string, string]
    return { session: 's', title: 'T', when: '', where: '', startsAt, endsAt, planned: true, mayMark: true, key: 'ab', readAt: new Date(this.clock).toISOString(), people }
  }
}

/** What a browser keeps. */
class Shelf {
  private readonly kept = new Map<string, string>()
  get length() {
    return this.kept.size
  }
  key = (place: number) => [...this.kept.keys()][place] ?? null
  getItem = (name: string) => this.kept.get(name) ?? null
  setItem = (name: string, value: string) => void this.kept.set(name, value)
  removeItem = (name: string) => void this.kept.delete(name)
}

let ids = 0
const newId = () => {
  ids += 1
  return `mark ${ids}`
}
/** A page with the roll, on a phone whose clock is wrong. @param page what the School said when it was drawn */
const phone = async (school: FakeSchool, shelf: Shelf, wrongBy = 0, page?: Roll) => {
  const first = page ?? (await school.roll())
  const keeper = new RollKeeper(first, 'me', { read: school.roll, mark: school.take, storage: () => shelf, now: () => school.clock + wrongBy, newId })
  keeper.wake()
  return keeper
}
/** What waits on a shelf to be sent. */
const waiting = (shelf: Shelf) => namesOn(shelf, 'attendance:').length

const shown = (keeper: RollKeeper) => keeper.snapshot().roll.people.map((person) => keeper.standing(person)?.state ?? null)

test('what is ticked without a network stands at once, outlives the page, and comes home once', async () => {
  const [school, shelf] = [new FakeSchool(), new Shelf()]
  const keeper = await phone(school, shelf)
  school.reached = false
  await keeper.note('one', 'present', null)
  expect([shown(keeper), keeper.snapshot().reached, school.marks.length]).toEqual([['present', null], false, 0])
  school.reached = true
  const again = await phone(school, shelf)
  await again.sync()
  await keeper.sync()
  expect([shown(again), school.marks.length, waiting(shelf)]).toEqual([['present', null], 1, 0])
})

test('a mark whose answer got lost is sent again and stays one', async () => {
  const [school, shelf] = [new FakeSchool(), new Shelf()]
  const keeper = await phone(school, shelf)
  school.losesAnswers = true
  await keeper.note('one', 'late', null)
  expect(keeper.snapshot().waiting).toHaveLength(1)
  school.losesAnswers = false
  await keeper.sync()
  expect([keeper.snapshot().waiting, school.marks.length]).toEqual([[], 1])
})

test('two phones with wrong clocks, offline whenever they like, end with the same roll, each mark once', async () => {
  const act = fc.record({
    phone: fc.constantFrom(0, 1),
    application: fc.constantFrom('one', 'other'),
    state: fc.constantFrom(...attendances),
    reached: fc.boolean(),
    losesAnswers: fc.boolean(),
    losesRolls: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.tuple(fc.integer(), fc.integer()), async (acts, wrong) => {
      const school = new FakeSchool()
      const phones = [await phone(school, new Shelf(), wrong[0]), await phone(school, new Shelf(), wrong[1])]
      const last: Record<string, Attendance> = {}
      for (const { application, phone: which, state, ...network } of acts) {
        Object.assign(school, network)
        school.clock += 1000
        last[application] = state
        await phones[which]?.note(application, state, 'x')
        // Whoever notes something sees it, whatever became of it on its way.
        expect(phones[which] && shown(phones[which])[application === 'one' ? 0 : 1]).toBe(state)
      }
      Object.assign(school, { reached: true, losesAnswers: false, losesRolls: false })
      for (const keeper of [...phones, ...phones]) await keeper.sync()
      expect(school.marks).toHaveLength(acts.length)
      for (const keeper of phones) expect(shown(keeper)).toEqual([last.one ?? null, last.other ?? null])
    }),
  )
})

test('a page that is opened from an old copy without the School shows what was read since, what waits, and the time of the School', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...attendances), fc.constantFrom(...attendances), fc.integer({ min: -1e9, max: 1e9 }), async (sent, unsent, wrongBy) => {
      const [school, shelf] = [new FakeSchool(), new Shelf()]
      const page = await school.roll()
      const keeper = await phone(school, shelf, wrongBy, page)
      school.clock += 3_600_000
      await keeper.note('one', sent, 'x')
      school.reached = false
      await keeper.note('other', unsent, 'x')
      school.clock += 3_600_000
      const again = await phone(school, shelf, wrongBy, page)
      expect(shown(again)).toEqual([sent, unsent])
      expect(Math.abs(again.now().getTime() - school.clock)).toBeLessThanOrEqual(1000)
    }),
  )
})

test('a page that is newer than what a phone knows is believed', async () => {
  const [school, shelf] = [new FakeSchool(), new Shelf()]
  await (await phone(school, shelf)).sync()
  school.clock += 1000
  await (await phone(school, new Shelf())).note('one', 'late', null)
  const page = await school.roll()
  school.reached = false
  expect(shown(await phone(school, shelf, 0, page))).toEqual(['late', null])
})

test('a phone that can keep nothing takes the roll all the same', async () => {
  const [school, shelf] = [new FakeSchool(), new Shelf()]
  const keeper = await phone(school, shelf)
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  await keeper.sync()
  expect(keeper.snapshot().reached).toBe(true)
})

test('rolls are forgotten two days after their session, and all of them when somebody leaves; what waits is not', async () => {
  const [school, shelf] = [new FakeSchool(), new Shelf()]
  const keeper = await phone(school, shelf)
  await keeper.sync()
  school.reached = false
  await keeper.note('one', 'present', null)
  const rolls = () => namesOn(shelf, 'roll:me:').length
  expect([rolls(), waiting(shelf)]).toEqual([1, 1])
  school.clock = start + 7_200_000 + 47 * 3_600_000
  keeper.wake()
  expect(rolls()).toBe(1)
  school.clock += 2 * 3_600_000
  keeper.wake()
  expect([rolls(), waiting(shelf)]).toEqual([0, 1])
  school.reached = true
  await keeper.sync()
  expect(rolls()).toBe(1)
  forgetAll(shelf)
  expect(shelf.length).toBe(0)
})
