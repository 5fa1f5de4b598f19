import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcedAfter, awaitsRelease, type Facts, findStep, judge, type Standpoint, stepTaken } from '@/plugins/selection/rules/judge'
import { type Actor, type Need, type Status, seated, statuses, steps } from '@/plugins/selection/rules/steps'

const actors: Actor[] = ['applicant', 'coordinator', 'reviewer', 'chair', 'clock']
const needs: Need[] = [...new Set(steps.flatMap((step) => step.needs))]
const everything: Facts = Object.fromEntries(needs.map((need) => [need, true]))

const at = (status: Status, announcedStatus: Status = status, rest: Partial<Standpoint> = {}): Standpoint => ({
  status,
  announcedStatus,
  statusBefore: null,
  announcedBefore: null,
  ...rest,
})

const anyStatus = fc.constantFrom(...statuses)
const anyStandpoint = fc.record({
  status: anyStatus,
  announcedStatus: anyStatus,
  statusBefore: fc.option(anyStatus),
  announcedBefore: fc.option(anyStatus),
})

describe('the table', () => {
  test('names no two steps that the same actor could mean by the same change', () => {
    for (const actor of actors) {
      const changes = steps.filter((step) => step.by.includes(actor) && step.to !== 'before').flatMap((step) => step.from.map((from) => `${from} → ${step.to}`))
      expect(new Set(changes).size).toBe(changes.length)
    }
  })

  test('leads to every status from a draft', () => {
    const reached = new Set<Status>(['draft'])
    for (let round = 0; round < statuses.length; round += 1) {
      for (const step of steps) if (step.to !== 'before' && step.from.some((from) => reached.has(from))) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
  })
})

describe('judge', () => {
  test('carries out nothing that the table does not say, whoever asks', () => {
    fc.assert(
      fc.property(anyStandpoint, anyStatus, fc.subarray(actors), fc.subarray(needs), (application, to, who, met) => {
        const judgement = judge(application, to, who, Object.fromEntries(met.map((need) => [need, true])))
        if ('refusal' in judgement) return
        const { step } = judgement
        const from = who.includes('applicant') ? application.announcedStatus : application.status
        expect(steps).toContain(step)
        expect(step.from).toContain(from)
        expect(step.by.some((actor) => who.includes(actor))).toBe(true)
        expect(step.to === 'before' ? application.statusBefore : step.to).toBe(to)
        for (const need of step.needs) if (need !== 'seatFree' || seated.includes(to)) expect(met).toContain(need)
      }),
    )
  })

  test('refuses each step for want of each of its needs, and names just that one', () => {
    for (const step of steps) {
      const [from] = step.from as [Status]
      const to: Status = step.to === 'before' ? 'offered' : step.to
      for (const need of step.needs) {
        const judgement = judge(at(from, from, { statusBefore: to }), to, step.by, { ...everything, [need]: false })
        expect(judgement).toEqual({ refusal: { why: 'missing', step: step.name, missing: [need] } })
      }
    }
  })

  test('asks a need that nobody looked into as if it were not met', () => {
    expect(judge(at('draft'), 'submitted', ['applicant'], {})).toMatchObject({ refusal: { why: 'missing', missing: ['callOpen', 'formComplete', 'eligible', 'consent'] } })
  })

  test('refuses whoever the step does not name', () => {
    expect(findStep(at('submitted'), 'shortlisted', ['chair'])).toEqual({ refusal: { why: 'notYours', step: 'shortlist' } })
    expect(findStep(at('offered'), 'enrolled', ['coordinator'])).toEqual({ refusal: { why: 'notYours', step: 'confirm' } })
    expect(findStep(at('draft'), 'enrolled', actors)).toMatchObject({ refusal: { why: 'noSuchStep' } })
  })

  test('asks for a seat when reopening leads back to one, and not otherwise', () => {
    const { seatFree: _, ...noSeat } = everything
    expect(judge(at('lapsed', 'lapsed', { statusBefore: 'offered' }), 'offered', ['coordinator'], noSeat)).toMatchObject({ refusal: { missing: ['seatFree'] } })
    expect(judge(at('rejected', 'rejected', { statusBefore: 'submitted' }), 'submitted', ['coordinator'], noSeat)).toMatchObject({ step: { name: 'reopen' } })
  })
})

describe('what an applicant can find out', () => {
  test('the answer to a step of theirs depends on what they were told alone', () => {
    fc.assert(
      fc.property(anyStandpoint, anyStatus, anyStatus, (application, hidden, to) => {
        const one = judge(application, to, ['applicant'], everything)
        const other = judge({ ...application, status: hidden }, to, ['applicant'], everything)
        expect(other).toEqual(one)
      }),
    )
  })

  test('an applicant with an unreleased rejection withdraws like anybody else', () => {
    expect(judge(at('rejected', 'submitted'), 'withdrawn', ['applicant'], everything)).toMatchObject({ step: { name: 'withdraw' } })
    expect(judge(at('offered', 'shortlisted'), 'enrolled', ['applicant'], everything)).toMatchObject({ refusal: { why: 'noSuchStep', from: 'shortlisted' } })
  })

  test('a decision is announced by the release and not before', () => {
    for (const step of steps.filter((candidate) => candidate.told === 'with the release')) {
      for (const from of step.from) expect(announcedAfter(step, at(from))).toBe(from)
    }
    expect(awaitsRelease({ status: 'shortlisted', announcedStatus: 'submitted' })).toBe('screening')
    expect(awaitsRelease({ status: 'reserve', announcedStatus: 'shortlisted' })).toBe('interview')
    expect(awaitsRelease({ status: 'offered', announcedStatus: 'offered' })).toBeNull()
  })

  test('reopening an unreleased decision tells nothing; reopening a told one takes it back', () => {
    const reopen = steps.find((step) => step.name === 'reopen')
    if (!reopen) throw new Error('The table has no step to reopen.')
    expect(announcedAfter(reopen, at('rejected', 'submitted', { statusBefore: 'submitted', announcedBefore: 'draft' }))).toBe('submitted')
    expect(announcedAfter(reopen, at('disqualified', 'disqualified', { statusBefore: 'shortlisted', announcedBefore: 'submitted' }))).toBe('submitted')
  })
})

describe('the step that was taken', () => {
  test('is known from where an application stood and where it stands', () => {
    fc.assert(
      fc.property(anyStandpoint, anyStatus, fc.constantFrom(...actors), (application, to, actor) => {
        const judgement = judge(application, to, [actor], everything)
        if ('refusal' in judgement || to === application.status) return
        // What can't come about: to have been told of a draft only, once it was handed in, and to lead back to what no step has led on from.
        if (application.announcedStatus === 'draft' && application.status !== 'draft') return
        if (judgement.step.to === 'before' && !steps.some((step) => step.to === application.status && step.from.includes(to))) return
        expect(stepTaken(application, { status: to })?.letter).toBe(judgement.step.letter)
      }),
      { numRuns: 2000 },
    )
  })
})
