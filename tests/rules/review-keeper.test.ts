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

/** A keeper of one review, beside a School that answers as it is told to. */
function keeperOf(answer: (save: Save) => Promise<{ version: number }>, first = sheet(), saved = first, byItself = true) {
  const save = vi.fn(answer)
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
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

test('another tab that was faster is told, never overwritten without asking', async () => {
  const theirs = sheet({ version: 9, comment: 'onlar' })
  let version = 9
  const { keeper, save } = keeperOf(
    async (asked) => {
      if (asked.version !== version) throw new Refused('changed', 409, { version })
      version += 1
      return { version }
    },
    sheet(),
    theirs,
  )
  keeper.change({ comment: 'mən' })
  await vi.runAllTimersAsync()
  expect(keeper.snapshot().keeping.kind).toBe('outdone')
  keeper.change({ comment: 'mən də' })
  await vi.runAllTimersAsync()
  expect(await keeper.flush()).toBe(false)
  expect(save).toHaveBeenCalledTimes(1)

  expect(await keeper.keepMine()).toBe(true)
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ version: 9, comment: 'mən də' }))

  version = 20
  keeper.change({ comment: 'yenə' })
  await vi.runAllTimersAsync()
  await keeper.takeTheirs()
  expect(keeper.snapshot()).toEqual({ values: { scores: {}, levels: {}, comment: 'onlar', privateNote: '' }, keeping: { kind: 'saved' } })
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
