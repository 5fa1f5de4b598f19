import { beforeEach, expect, test, vi } from 'vitest'
import { Refused } from '@/admin/call'
import { Keeper } from '@/plugins/selection/admin/desk/keeper'
import type { ReviewSheet } from '@/plugins/selection'

type Save = { version: number; scores: Record<string, number | null>; comment: string }

const sheet = (over: Partial<ReviewSheet> = {}) => ({ review: 'r', version: 3, scores: {}, levels: {}, comment: null, privateNote: null, ...over }) as ReviewSheet

let kept: Map<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  kept = new Map()
})

const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
}

/** A keeper of one review, beside a School that answers as it is told to. */
function keeperOf(answer: (save: Save) => Promise<{ version: number }>, first = sheet(), saved = first, byItself = true) {
  const save = vi.fn(answer)
  return { save, keeper: new Keeper('r', first, { save, sheet: async () => saved, storage: () => storage }, byItself) }
}

const accepts = async ({ version }: Save) => ({ version: version + 1 })

test('what is typed in a breath is sent once, with the version it was typed over', async () => {
  const { keeper, save } = keeperOf(accepts)
  keeper.change({ scores: { thinking: 4 } })
  keeper.change({ comment: 'Aydın' })
  expect(keeper.snapshot().keeping.kind).toBe('waiting')
  await vi.runAllTimersAsync()
  expect(save).toHaveBeenCalledTimes(1)
  expect(save).toHaveBeenCalledWith({ review: 'r', version: 3, scores: { thinking: 4 }, levels: {}, comment: 'Aydın', privateNote: '' })
  expect(keeper.snapshot().keeping.kind).toBe('saved')
  expect(kept.size).toBe(0)
})

test('what is typed while a save is on its way follows it, over the version that it made', async () => {
  const { keeper, save } = keeperOf(accepts)
  keeper.change({ comment: 'a' })
  const flushed = keeper.flush()
  keeper.change({ comment: 'ab' })
  expect(await flushed).toBe(true)
  expect(save.mock.calls.map(([{ version, comment }]) => [version, comment])).toEqual([
    [3, 'a'],
    [4, 'ab'],
  ])
})

test('while the School cannot be reached, everything stays in the browser and is tried again', async () => {
  let reachable = false
  const { keeper, save } = keeperOf(async (asked) => {
    if (!reachable) throw new TypeError('fetch failed')
    return accepts(asked)
  })
  keeper.change({ comment: 'itməsin' })
  expect(await keeper.flush()).toBe(false)
  expect(keeper.snapshot().keeping.kind).toBe('kept')
  expect([...kept.values()].join()).toContain('itməsin')
  reachable = true
  await vi.runAllTimersAsync()
  expect(save).toHaveBeenCalledTimes(2)
  expect(keeper.snapshot().keeping.kind).toBe('saved')
  expect(kept.size).toBe(0)
})

test('a later visit takes up what an earlier one could not save', async () => {
  const first = keeperOf(async () => {
    throw new TypeError('fetch failed')
  })
  const leave = first.keeper.begin()
  first.keeper.change({ comment: 'dünən' })
  await first.keeper.flush()
  leave()
  const second = keeperOf(accepts)
  const stop = second.keeper.begin()
  expect(second.keeper.snapshot().values.comment).toBe('dünən')
  await vi.runAllTimersAsync()
  expect(second.save).toHaveBeenCalledTimes(1)
  stop()
})

/** A School in which another device of the same person has saved something over version 3. */
function elsewhere(theirs: Partial<ReviewSheet>) {
  let there = sheet({ version: 9, ...theirs })
  const save = vi.fn(async ({ version, ...typed }: Save) => {
    if (version !== there.version) throw new Refused('changed', 409, { version: there.version })
    there = { ...there, ...typed, version: version + 1 } as ReviewSheet
    return { version: there.version }
  })
  const keeper = new Keeper('r', sheet(), { save, sheet: async () => there, storage: () => storage }, true)
  return { keeper, save, there: () => there }
}

test('what another device saved meanwhile is brought together with what was typed here', async () => {
  const { keeper, there } = elsewhere({ scores: { thinking: 4 }, comment: 'onlar' })
  keeper.change({ scores: { language: 2 }, comment: 'mən', levels: { language: { language: 'en', level: 'B2' } } })
  await vi.runAllTimersAsync()
  expect(keeper.snapshot().keeping.kind).toBe('saved')
  expect(there()).toMatchObject({ scores: { thinking: 4, language: 2 }, levels: { language: { language: 'en', level: 'B2' } }, comment: 'onlar\n\nmən' })
  expect(kept.size).toBe(0)
})

test('where two devices judged differently the person is asked, and nothing is overwritten before', async () => {
  for (const prefer of ['here', 'there'] as const) {
    const { keeper, save, there } = elsewhere({ scores: { thinking: 4 }, comment: 'onlar' })
    keeper.change({ scores: { thinking: 2, language: 3 } })
    await vi.runAllTimersAsync()
    const clash = { criterion: 'thinking', here: { score: 2, heard: undefined }, there: { score: 4, heard: undefined } }
    expect(keeper.snapshot().keeping).toEqual({ kind: 'outdone', clashes: [clash] })
    keeper.change({ privateNote: 'qeyd' })
    await vi.runAllTimersAsync()
    expect(await keeper.flush()).toBe(false)
    expect(save).toHaveBeenCalledTimes(1)
    expect([...kept.values()].join()).toContain('qeyd')

    expect(await keeper.settle(prefer)).toBe(true)
    expect(there()).toMatchObject({ scores: { thinking: prefer === 'here' ? 2 : 4, language: 3 }, comment: 'onlar', privateNote: 'qeyd' })
    expect(kept.size).toBe(0)
  }
})

test('an answer that is lost on its way is no other device', async () => {
  let version = 3
  let there = sheet()
  const save = vi.fn(async (asked: Save) => {
    if (asked.version !== version) throw new Refused('changed', 409, { version })
    version += 1
    there = { ...there, ...asked, version } as ReviewSheet
    if (version === 4) throw new TypeError('connection lost')
    return { version }
  })
  const keeper = new Keeper('r', sheet(), { save, sheet: async () => there, storage: () => storage }, true)
  keeper.change({ scores: { thinking: 4 } })
  expect(await keeper.flush()).toBe(false)
  keeper.change({ scores: { thinking: 5 } })
  await vi.runAllTimersAsync()
  expect(keeper.snapshot().keeping.kind).toBe('saved')
  expect(there.scores).toEqual({ thinking: 5 })
})

test('a later visit asks where another device has judged differently since, and discarding leaves what is there', async () => {
  const first = keeperOf(async () => {
    throw new TypeError('fetch failed')
  })
  const leave = first.keeper.begin()
  first.keeper.change({ scores: { thinking: 2 }, comment: 'dünən' })
  await first.keeper.flush()
  leave()
  const now = sheet({ version: 5, scores: { thinking: 4 } })
  const second = keeperOf(accepts, now)
  second.keeper.begin()
  expect(second.keeper.snapshot()).toMatchObject({ values: { comment: 'dünən' }, keeping: { kind: 'outdone', clashes: [{ criterion: 'thinking' }] } })
  await vi.runAllTimersAsync()
  expect(second.save).not.toHaveBeenCalled()
  await second.keeper.discard()
  expect(second.keeper.snapshot()).toEqual({ values: { scores: { thinking: 4 }, levels: {}, comment: '', privateNote: '' }, keeping: { kind: 'saved' } })
  expect(kept.size).toBe(0)
})

test('a refusal is shown in its words, and not tried again', async () => {
  const { keeper, save } = keeperOf(async () => {
    throw new Refused('Bu rəy artıq verilib.', 403, null)
  })
  keeper.change({ comment: 'x' })
  await vi.runAllTimersAsync()
  expect(save).toHaveBeenCalledTimes(1)
  expect(keeper.snapshot().keeping).toEqual({ kind: 'refused', message: 'Bu rəy artıq verilib.' })
})

test('what changes a review that was handed in is sent only when it is told to be, and a decision that came first is said in its words', async () => {
  let decided = false
  const answer = async (asked: Save) => {
    if (decided) throw new Refused('Decided on.', 409, { why: 'decided' })
    return accepts(asked)
  }
  const { keeper, save } = keeperOf(answer, sheet(), sheet(), false)
  keeper.begin()
  keeper.change({ comment: 'a' })
  await vi.runAllTimersAsync()
  expect(save).not.toHaveBeenCalled()
  expect(kept.size).toBe(1)
  expect(await keeper.flush()).toBe(true)
  expect(save).toHaveBeenCalledTimes(1)
  decided = true
  keeper.change({ comment: 'ab' })
  expect(await keeper.flush()).toBe(false)
  expect(keeper.snapshot().keeping).toEqual({ kind: 'refused', message: 'Decided on.' })
})
