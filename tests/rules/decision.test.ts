import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleOf, type DecisionInputs, decisionBundle, replay } from '@/plugins/selection/rules/bundle'
import { canonicalJson, hashOf } from '@/plugins/selection/rules/canonical'
import { decide, shareOfTies, tiesOf } from '@/plugins/selection/rules/decision'
import { stepsOf } from '@/plugins/selection/rules/decisions'
import { stateDraw } from '@/plugins/selection/rules/draw'

const ranked = (ranks: readonly (number | null)[]) => ranks.map((rank, place) => ({ application: `a${place}`, rank }))
const outcomes = (decided: ReturnType<typeof decide>) => decided.map(({ application, outcome }) => `${application} ${outcome}`)

describe('a decision', () => {
  test('takes the best, keeps the next in reserve, and never takes who has no score', () => {
    expect(outcomes(decide(ranked([2, null, 1, 3]), { places: 1, reserve: 1 }))).toEqual(['a2 in', 'a0 reserve', 'a3 out', 'a1 out'])
    expect(outcomes(decide(ranked([null, null]), { places: 2, reserve: 0 }))).toEqual(['a0 out', 'a1 out'])
  })

  test('waits for a draw where equals stand on both sides of a cut, or in reserve; not where all of them are in, or out', () => {
    expect(tiesOf(ranked([1, 1, 1, 4]), { places: 2, reserve: 0 })).toEqual(['a0', 'a1', 'a2'])
    expect(tiesOf(ranked([1, 2, 2, 4]), { places: 1, reserve: 2 })).toEqual(['a1', 'a2'])
    expect(tiesOf(ranked([1, 1, 3, 3]), { places: 2, reserve: 0 })).toEqual([])
    expect(outcomes(decide(ranked([1, 1, 3, 3]), { places: 1, reserve: 2 }))).toEqual(['a0 tied', 'a1 tied', 'a2 tied', 'a3 tied'])
  })

  test('is told by the draw, in the order of drawing', () => {
    expect(outcomes(decide(ranked([1, 1, 3, 3]), { places: 1, reserve: 2 }, ['a3', 'a1', 'a0', 'a2']))).toEqual(['a1 in', 'a0 reserve', 'a3 reserve', 'a2 out'])
  })

  test('fills the places and the reserve, as far as there are scores, and follows the ranks', () => {
    const someRanks = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { maxLength: 20 })
    fc.assert(
      fc.property(someRanks, fc.nat(8), fc.nat(8), (ranks, places, reserve) => {
        const cut = { places, reserve }
        const decided = decide(ranked(ranks), cut, tiesOf(ranked(ranks), cut))
        const scored = ranks.filter((rank) => rank !== null).length
        const count = (outcome: string) => decided.filter((one) => one.outcome === outcome).length
        expect([count('in'), count('reserve'), count('tied')]).toEqual([Math.min(places, scored), Math.min(reserve, Math.max(0, scored - places)), 0])
        const worst = Math.max(0, ...decided.filter(({ outcome }) => outcome === 'in').map(({ rank }) => rank ?? Number.NaN))
        const ties = tiesOf(ranked(ranks), cut)
        const drawn = (outcome: string) => decided.filter((one) => ties.includes(one.application) && one.outcome === outcome).length
        expect(shareOfTies(ranked(ranks), cut)).toEqual({ places: drawn('in'), reserve: drawn('reserve') })
        for (const { outcome, rank } of decided) if (outcome === 'reserve') expect(rank).toBeGreaterThanOrEqual(worst)
      }),
    )
  })
})

describe('canonical JSON', () => {
  test('is spelled as RFC 8785 says', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0, '€"\n'], a: { z: null, y: true } })).toBe('{"a":{"y":true,"z":null},"b":[1e+21,0.1,0,"€\\"\\n"]}')
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(() => canonicalJson(undefined)).toThrow('no spelling')
  })
})

describe('a bundle', () => {
  const scores = [
    ['a', 5],
    ['b', 4],
    ['c', 4],
    ['d', 2],
  ].flatMap(([application, score]) => ['r1', 'r2'].map((reviewer) => ({ application: String(application), reviewer, criterion: null, score: Number(score) })))
  const inputs: DecisionInputs = { method: 'mean', weights: {}, places: 2, reserve: 1, seed: 1, scores, draw: null }
  const statement = stateDraw(['b', 'c'], {
    decision: 'd'.repeat(64),
    pick: 2,
    places: 1,
    reserve: 1,
    sources: ['The state lottery of 1 June 2031'],
    knownAt: '2031-06-01T20:00:00Z',
  })
  const drawn: DecisionInputs = { ...inputs, draw: { statement, sources: [{ numbers: ['4', '8', '15'] }] } }

  test('holds who waits for the draw before it, and who was drawn after it', () => {
    expect(bundleOf(inputs).result).toMatchObject({ ties: ['b', 'c'], draw: null })
    expect(bundleOf(inputs).result.applications.map(({ outcome }) => outcome)).toEqual(['in', 'tied', 'tied', 'out'])
    const { result } = bundleOf(drawn)
    expect(result.draw?.key).toBe('4.8.15./')
    expect(result.applications.map(({ application }) => application)).toEqual(['a', ...(result.draw?.drawn ?? []), 'd'])
    expect(result.applications.map(({ outcome }) => outcome)).toEqual(['in', 'in', 'reserve', 'out'])
  })

  test('has one hash, in whatever order the scores came, and replays from its file to the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(scores, { minLength: scores.length }), (shuffled) => {
        expect(canonicalJson(bundleOf({ ...drawn, scores: shuffled }))).toBe(canonicalJson(bundleOf(drawn)))
      }),
    )
    const read = decisionBundle.parse(JSON.parse(canonicalJson(bundleOf(drawn))))
    expect(replay(read)).toBeNull()
  })

  test('that was changed anywhere does not replay: the first difference is told', () => {
    const bundle = bundleOf(drawn)
    const [first, ...others] = bundle.result.applications
    if (!first) throw new Error('Nobody was decided on.')
    const changed = { ...bundle, result: { ...bundle.result, applications: [{ ...first, outcome: 'out' as const }, ...others] } }
    expect(replay(changed)).toEqual({ path: ['result', 'applications', 0, 'outcome'], recorded: 'out', replayed: 'in' })
    expect(replay({ ...bundle, result: { ...bundle.result, applications: others } })).toMatchObject({ path: ['result', 'applications', 0, 'application'] })
    expect(replay({ ...bundle, rules: 0 })).toEqual({ path: ['rules'], recorded: 0, replayed: 1 })
    const closer = scores.map((score) => (score.application === 'd' ? { ...score, score: 4 } : score))
    expect(() => replay({ ...bundle, inputs: { ...drawn, scores: closer } })).toThrow('not about those who are tied')
    expect(replay({ ...bundle, inputs: { ...inputs, scores: closer } })).not.toBeNull()
  })

  test('takes no draw that leaves a tie', () => {
    expect(() => bundleOf({ ...drawn, draw: { statement: { ...statement, pick: 1 }, sources: [{ text: 'A' }] } })).toThrow('draw all who are tied')
  })

  test('takes no draw for more places, or fewer, than were stated', () => {
    for (const share of [{ places: 2 }, { reserve: 0 }])
      expect(() => bundleOf({ ...drawn, draw: { statement: { ...statement, ...share }, sources: [{ text: 'A' }] } })).toThrow('the places that are left')
  })
})

describe('the steps that a decision comes to', () => {
  const result = {
    applications: decide(
      [1, 2, 3, 4].map((rank) => ({ application: `a${rank}`, rank })),
      { places: 1, reserve: 1 },
    ).map((one) => ({ ...one, score: null, chanceOfTop: null })),
  }

  test('are asked for only where nobody has decided yet, those who are taken first', () => {
    const status = (application: string) => (application === 'a4' ? ('rejected' as const) : ('shortlisted' as const))
    expect(stepsOf(result, 'interview', status)).toEqual([
      { to: 'offered', applications: ['a1'] },
      { to: 'reserve', applications: ['a2'] },
      { to: 'rejected', applications: ['a3'] },
    ])
    expect(stepsOf(result, 'screening', status).flatMap(({ applications }) => applications)).toEqual([])
    expect(stepsOf(result, 'screening', () => 'submitted')).toEqual([
      { to: 'shortlisted', applications: ['a1'] },
      { to: 'rejected', applications: ['a3', 'a4'] },
    ])
  })

  test('are none for whoever is tied: they wait for the draw', () => {
    const tied = decide(
      [1, 1, 3].map((rank, its) => ({ application: `a${its}`, rank })),
      { places: 1, reserve: 0 },
    ).map((one) => ({ ...one, score: null, chanceOfTop: null }))
    expect(stepsOf({ applications: tied }, 'screening', () => 'submitted')).toEqual([
      { to: 'shortlisted', applications: [] },
      { to: 'rejected', applications: ['a2'] },
    ])
  })
})
