import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aspects,
  type Evaluated,
  type Evaluation,
  type EvaluationStep,
  closesAt,
  evaluationSteps,
  leastMinimum,
  minimumOf,
  resultsOf,
  resultsOfAll,
  showsAt,
  usualMinimum,
  whyNotEvaluate,
} from '@/plugins/teaching/rules/evaluations'

const endsAt = new Date('2031-03-04T18:30:00Z')
const after = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)
const said = (step: EvaluationStep, remark: string | null = null, promised: number = usualMinimum): Evaluation => ({
  ratings: { useful: step, clear: step, lively: 5, organised: 1 },
  remark,
  promised,
})
const session = (evaluations: readonly Evaluation[], minimum: number | null = null): Evaluated => ({ endsAt, minimum, evaluations })
const late = after(showsAt(endsAt), 0)

describe('who is asked, and when', () => {
  const asked = { endsAt, planned: true, attended: true, answered: false }
  const closes = closesAt(endsAt)

  test.each([
    ['before the end', asked, after(endsAt, -1), 'notYet'],
    ['at the end', asked, endsAt, null],
    ['in the last moment of fourteen days', asked, new Date('2031-03-18T18:29:59.999Z'), null],
    ['when they are over', asked, closes, 'over'],
    ['of a session that is cancelled', { ...asked, planned: false }, endsAt, 'cancelled'],
    ['who was not there', { ...asked, attended: false }, endsAt, 'notThere'],
    ['who has answered', { ...asked, answered: true }, endsAt, 'answered'],
  ])('%s', (_, who, now, why) => expect(whyNotEvaluate(who, now)).toBe(why))
})

describe('results', () => {
  test('count each step of the scale, and are shown from the minimum on', () => {
    const five = [said(5, 'b'), said(5, 'a'), said(4), said(2, 'ç'), said(2)]
    expect(resultsOf(session(five), late)).toEqual({
      answers: 5,
      rated: [
        { aspect: 'useful', steps: [0, 2, 0, 1, 2], mean: 3.6 },
        { aspect: 'clear', steps: [0, 2, 0, 1, 2], mean: 3.6 },
        { aspect: 'lively', steps: [0, 0, 0, 0, 5], mean: 5 },
        { aspect: 'organised', steps: [5, 0, 0, 0, 0], mean: 1 },
      ],
      remarks: ['a', 'b', 'ç'],
    })
    expect(resultsOf(session(five.slice(1)), late)).toBeNull()
    expect(resultsOf(session([]), late)).toBeNull()
    expect(resultsOf(session(five), after(late, -1))).toBeNull()
  })

  test('keep to what was promised when a programme asks for fewer later, and to what it asks for when that is more', () => {
    const three = [said(1, null, 3), said(2, null, 3), said(3, null, 3)]
    expect(minimumOf(1)).toBe(leastMinimum)
    expect(minimumOf(null)).toBe(usualMinimum)
    expect(resultsOf(session(three, 3), late)).toMatchObject({ answers: 3 })
    expect(resultsOf(session([...three.slice(1), said(1, null, 4)], 3), late)).toBeNull()
    expect(resultsOf(session(three, 4), late)).toBeNull()
    expect(resultsOf(session(three.slice(1), 0), late)).toBeNull()
  })
})

const step = fc.constantFrom(...evaluationSteps)
const evaluation: fc.Arbitrary<Evaluation> = fc.record({
  ratings: fc.record({ useful: step, clear: step, lively: step, organised: step }),
  remark: fc.option(fc.string()),
  promised: fc.integer({ min: leastMinimum, max: 8 }),
})
const evaluated: fc.Arbitrary<Evaluated> = fc.record({
  endsAt: fc.date({ min: new Date('2031-01-01'), max: new Date('2031-02-01'), noInvalidDate: true }),
  minimum: fc.option(fc.integer({ min: -2, max: 8 })),
  evaluations: fc.array(evaluation, { maxLength: 12 }),
})
const now = fc.date({ min: new Date('2031-01-01'), max: new Date('2031-03-01'), noInvalidDate: true })

describe('nobody is found in them', () => {
  test('nothing is shown while somebody may still answer, of fewer than three, or of fewer than anybody was promised', () => {
    fc.assert(
      fc.property(evaluated, now, (its, at) => {
        const results = resultsOf(its, at)
        if (!results) return
        expect(whyNotEvaluate({ endsAt: its.endsAt, planned: true, attended: true, answered: false }, at)).toBe('over')
        expect(results.answers).toBe(its.evaluations.length)
        expect(results.answers).toBeGreaterThanOrEqual(Math.max(leastMinimum, ...its.evaluations.map(({ promised }) => promised)))
        for (const { steps } of results.rated) expect(steps.reduce((sum, one) => sum + one, 0)).toBe(results.answers)
      }),
    )
  })

  test('the same is shown whoever came first, and whoever wrote which remark', () => {
    const shuffled = evaluated.chain((its) =>
      fc.tuple(
        fc.constant(its),
        fc.shuffledSubarray([...its.evaluations], { minLength: its.evaluations.length }),
        fc.shuffledSubarray([...its.evaluations], { minLength: its.evaluations.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([its, order, writers]) => {
        const mixed = order.map((one, place) => ({ ...one, remark: writers[place]?.remark ?? null }))
        const at = showsAt(its.endsAt)
        expect(resultsOf({ ...its, evaluations: mixed }, at)).toEqual(resultsOf(its, at))
      }),
    )
  })

  test('what is shown of several sessions is the sum of what is shown of each: those that are hidden leave no trace', () => {
    fc.assert(
      fc.property(fc.array(evaluated, { maxLength: 6 }), now, (sessions, at) => {
        const shown = sessions.filter((its) => resultsOf(its, at))
        const all = resultsOfAll(sessions, at)
        expect(all).toEqual(resultsOfAll(shown, at))
        expect(all?.answers ?? 0).toBe(shown.reduce((sum, { evaluations }) => sum + evaluations.length, 0))
        for (const [place] of aspects.entries()) {
          const sum = evaluationSteps.map((_, chosen) => shown.reduce((count, its) => count + (resultsOf(its, at)?.rated[place]?.steps[chosen] ?? 0), 0))
          expect(all?.rated[place]?.steps ?? evaluationSteps.map(() => 0)).toEqual(sum)
        }
      }),
    )
  })

  test('once shown, the same is shown for ever, whatever the programme asks for later, or nothing', () => {
    fc.assert(
      fc.property(evaluated, fc.integer({ min: -2, max: 20 }), fc.nat(1e10), (its, minimum, on) => {
        const [first, later] = [resultsOf(its, showsAt(its.endsAt)), resultsOf({ ...its, minimum }, after(showsAt(its.endsAt), on))]
        if (first && later) expect(later).toEqual(first)
      }),
    )
  })
})
