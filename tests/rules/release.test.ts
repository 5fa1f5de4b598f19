import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultTemplates } from '@/plugins/correspondence/templates'
import { undecided } from '@/plugins/selection/rules/decisions'
import { feedbackStage } from '@/plugins/selection/rules/feedback'
import { awaitsRelease } from '@/plugins/selection/rules/judge'
import { answerDate, lateAnswerDate, planRelease, templateOf } from '@/plugins/selection/rules/release'
import { stages, statuses } from '@/plugins/selection/rules/steps'

const anyDecided = fc.record({ application: fc.uuid(), status: fc.constantFrom(...statuses), announcedStatus: fc.constantFrom(...statuses) })

describe('a release', () => {
  test('tells each decision of its stage, once, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDecided, { selector: ({ application }) => application }), fc.constantFrom(...stages), (applications, stage) => {
        const { announcements, counts } = planRelease(applications, stage)
        const waiting = applications.filter((application) => awaitsRelease(application) === stage)
        expect(announcements.map(({ application }) => application)).toEqual(waiting.map(({ application }) => application).sort())
        expect(Object.values(counts).reduce((total, count) => total + count, 0)).toBe(waiting.length)
      }),
    )
  })

  test('has a letter for each kind of decision', () => {
    const told = (status: 'shortlisted' | 'rejected' | 'offered' | 'reserve', announcedStatus: 'submitted' | 'shortlisted', stage: 'screening' | 'interview') =>
      planRelease([{ application: 'a', status, announcedStatus }], stage).announcements[0]?.letter
    expect(told('shortlisted', 'submitted', 'screening')).toBe('shortlisted')
    expect(told('rejected', 'submitted', 'screening')).toBe('rejected-screening')
    expect(told('rejected', 'shortlisted', 'interview')).toBe('rejected-interview')
    expect(told('offered', 'shortlisted', 'interview')).toBe('offered')
    expect(told('reserve', 'shortlisted', 'interview')).toBe('reserve')
  })
})

describe('the answer date of an offer', () => {
  const now = new Date('2026-11-20T21:30:00Z')
  const terms = { answerBy: null, answerDays: 5, zone: 'Asia/Baku' }

  test('is the end of the day in the zone of the School, so many days from now', () => {
    // In Baku it is 01:30 of the 21st.
    expect(answerDate(now, terms).toISOString()).toBe('2026-11-26T19:59:59.999Z')
  })

  test('is the moment that the programme names, while it lies ahead', () => {
    const answerBy = new Date('2026-11-22T08:00:00Z')
    expect(answerDate(now, { ...terms, answerBy })).toEqual(answerBy)
    expect(answerDate(new Date('2026-11-23T00:00:00Z'), { ...terms, answerBy }).toISOString()).toBe('2026-11-28T19:59:59.999Z')
  })

  test('leaves whoever is promoted late the full number of days', () => {
    expect(lateAnswerDate(now, { ...terms, answerBy: new Date('2026-11-22T08:00:00Z') }).toISOString()).toBe('2026-11-26T19:59:59.999Z')
    expect(lateAnswerDate(now, { ...terms, answerBy: new Date('2026-12-22T08:00:00Z') }).toISOString()).toBe('2026-12-22T08:00:00.000Z')
  })
})

describe('the template of a letter', () => {
  test('is one of its own where it says why, or no number', () => {
    expect(templateOf('rejected-interview', { tellsPlace: true, hasFeedback: false })).toBe('rejected-interview')
    expect(templateOf('rejected-interview', { tellsPlace: true, hasFeedback: true })).toBe('rejected-interview-feedback')
    expect(templateOf('reserve', { tellsPlace: true, hasFeedback: false })).toBe('reserve')
    expect(templateOf('reserve', { tellsPlace: false, hasFeedback: false })).toBe('reserve-unnumbered')
  })

  test('exists for every decision that a release can tell', () => {
    const keys = defaultTemplates.map(({ key }) => key)
    for (const stage of stages)
      for (const status of statuses)
        for (const tellsPlace of [true, false])
          for (const { letter, status: told } of planRelease([{ application: 'a', status, announcedStatus: undecided[stage] }], stage).announcements)
            for (const hasFeedback of told === 'rejected' ? [true, false] : [false]) expect(keys).toContain(templateOf(letter, { tellsPlace, hasFeedback }))
  })
})

describe('feedback', () => {
  test('is written about a stage until it is told how it ended, and only about a rejection', () => {
    expect(feedbackStage({ status: 'submitted', announcedStatus: 'submitted' })).toBe('screening')
    expect(feedbackStage({ status: 'rejected', announcedStatus: 'submitted' })).toBe('screening')
    expect(feedbackStage({ status: 'shortlisted', announcedStatus: 'submitted' })).toBeNull()
    expect(feedbackStage({ status: 'shortlisted', announcedStatus: 'shortlisted' })).toBe('interview')
    expect(feedbackStage({ status: 'rejected', announcedStatus: 'shortlisted' })).toBe('interview')
    expect(feedbackStage({ status: 'rejected', announcedStatus: 'rejected' })).toBeNull()
    for (const status of ['draft', 'offered', 'reserve', 'withdrawn', 'disqualified'] as const) expect(feedbackStage({ status, announcedStatus: status })).toBeNull()
  })
})
