import { describe, expect, test } from 'vitest'
import { appealUntil } from '@/plugins/selection/rules/appeals'
import { problemsOf } from '@/plugins/selection/rules/problems'
import { findStep } from '@/plugins/selection/rules/judge'
import { statuses } from '@/plugins/selection/rules/steps'
import { countWords } from '@/plugins/selection/rules/words'
import { calendarOf } from '@/seed/people/calendar'
import { type Cast, everybody } from '@/seed/people/cast'
import { type Dossier, dossiersOf } from '@/seed/people/dossier'
import type { Edition } from '@/seed/people/edition'
import { asking, question } from './asked'
import names from '@/seed/people/words/names.json' with { type: 'json' }
import { finished, interviewing, openCall, type Plan, sizeOf, spreadOver } from '@/seed/people/plans'

const now = new Date('2026-03-11T09:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const criteria = ['motivation', 'analysis', 'knowledge', 'writing'].map((key) => ({ key, weight: 25, spoken: false }))
const rubric = { criteria, scale: { min: 1, max: 5 }, reviewsNeeded: 2 }
const asked = ['motivation', 'issue', 'plan']
const essay = (key: string, least: number, most: number) => question(key, 'longText', { least, most })

function edition(number: number, closesInDays: number, endsInDays: number): Edition {
  return {
    id: `programme-${number}`,
    number,
    titles: { az: 'Məktəb', en: 'School', ru: 'Школа' },
    version: 'form',
    rules: {
      ...asking(essay('motivation', 120, 250), essay('issue', 120, 300), essay('plan', 120, 250)),
      eligibility: {
        studies: {
          fieldsOfStudy: ['law', 'sociology', 'translation', 'journalism', 'oriental-studies'],
          levels: ['bachelor', 'master', 'graduate'],
          minimumBachelorYear: 4,
          earliestGraduationYear: 2023,
        },
        rules: [],
      },
      cvRequired: true,
    },
    screening: rubric,
    interview: rubric,
    offers: { answerBy: null, answerDays: 5, zone: 'Asia/Baku' },
    feedback: number === 7,
    appeals: { days: number === 7 ? 30 : 0, answerDays: 10, zone: 'Asia/Baku' },
    calendar: calendarOf({ opensAt: inDays(closesInDays - 30), closesAt: inDays(closesInDays), endsOn: inDays(endsInDays) }, now),
  }
}

const member = (id: string) => ({ id, name: id })
const cast: Cast = {
  coordinator: member('coordinator'),
  secondCoordinator: member('second-coordinator'),
  reviewers: Array.from({ length: 8 }, (_, place) => ({ ...member(`reviewer-${place}`), severity: place / 10 - 0.4 })),
  panels: [0, 1, 2].map((panel) => [0, 1, 2].map((place) => member(`panelist-${panel}-${place}`))),
}

const make = (seed: number, of: Edition, plans: readonly Plan[], total: number, first: number) => dossiersOf(seed, { edition: of, cast }, spreadOver(plans, total), first)

const school = (seed: number): Dossier[] => [
  ...make(seed, edition(6, -300, -120), finished, sizeOf(finished), 0),
  ...make(seed, edition(7, -42, 200), interviewing, sizeOf(interviewing), 100),
  ...make(seed, edition(8, 9, 260), openCall, 360, 200),
]

const people = school(919)
const handedIn = people.filter(({ handed }) => handed)
const day = (date: Date) => date.toISOString().slice(0, 10)

describe('the people of the seed', { timeout: 60_000 }, () => {
  test('the same seed gives the same people, another seed others', () => {
    expect(school(919)).toEqual(people)
    expect(make(920, edition(8, 9, 260), openCall, 5, 200)).not.toEqual(make(919, edition(8, 9, 260), openCall, 5, 200))
  })

  test('nobody who works there has a name that an applicant may have', () => {
    const surnames = new Set([...names.surnames.flatMap((surname) => [surname, `${surname}a`]), ...names.unchanging, ...names.foreigners.map(({ surname }) => surname)])
    for (const { form } of handedIn) expect(surnames).toContain(form.person?.surname)
    for (const { name } of everybody) expect(surnames).not.toContain(name.split(' ').at(-1))
  })

  test('every status occurs, decided and announced', () => {
    const decided = new Set(people.map(({ story }) => story.standpoint.status))
    const announced = new Set(people.map(({ story }) => story.standpoint.announcedStatus))
    expect([...decided].sort()).toEqual([...statuses].sort())
    expect([...announced].sort()).toEqual([...statuses].sort())
    expect(people.some(({ story }) => story.standpoint.status === 'shortlisted' && story.standpoint.announcedStatus === 'submitted')).toBe(true)
    expect(people.some(({ story }) => story.standpoint.status === 'offered' && story.standpoint.announcedStatus === 'shortlisted')).toBe(true)
  })

  test('no two essays are equal, and each keeps to the words that were asked for', () => {
    const essays = handedIn.flatMap(({ form }) => Object.entries(form.replies ?? {}).flatMap(([key, text]) => (asked.includes(key) ? [[key, String(text)] as const] : [])))
    expect(new Set(essays.map(([, essay]) => essay)).size).toBe(essays.length)
    for (const [key, essay] of essays) {
      expect(countWords(essay), key).toBeGreaterThanOrEqual(120)
      expect(countWords(essay), key).toBeLessThanOrEqual(key === 'issue' ? 300 : 250)
      expect(essay).not.toMatch(/[{}]|\s{3}| {2}/)
    }
  })

  test('every form that was handed in is one that the School takes, also the first of those that were handed in twice', () => {
    expect(handedIn.some(({ earlierForm }) => earlierForm)).toBe(true)
    for (const { earlierForm, edition: of, form, papers, story } of handedIn) {
      const on = day(story.moves[0]?.at ?? now)
      const kinds = papers.map(({ kind }) => kind)
      expect(problemsOf(form, of.rules, kinds, on)).toEqual([])
      if (earlierForm) {
        expect(earlierForm).not.toEqual(form)
        expect(problemsOf(earlierForm, of.rules, kinds, on)).toEqual([])
      }
    }
  })

  test('nobody goes a way that the table of steps does not know, and nothing lies in the future', () => {
    for (const { story } of people) {
      for (const { by, from, step, to, at } of story.moves) {
        const standpoint = { status: from, announcedStatus: from, statusBefore: null, announcedBefore: null }
        expect(findStep(standpoint, to, [by])).toEqual({ step })
        expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
      }
      const times = [...story.moves.map(({ at }) => at.getTime())]
      expect([...times].sort((one, other) => one - other)).toEqual(times)
    }
  })

  test('seats are never oversold, and the reserve list has one order', () => {
    for (const number of [6, 7]) {
      const of = people.filter((dossier) => dossier.edition.number === number)
      expect(of.filter(({ story }) => ['offered', 'enrolled', 'graduated'].includes(story.standpoint.status)).length).toBeLessThanOrEqual(25)
      const places = of.flatMap(({ reservePlace }) => reservePlace ?? []).sort((one, other) => one - other)
      expect(places).toEqual(places.map((_, index) => index + 1))
      expect(places.length).toBeGreaterThan(3)
    }
  })

  test('no panel has two interviews at a time', () => {
    for (const number of [6, 7]) {
      const times = people.flatMap(({ edition: of, interview }) => (interview && of.number === number ? [`${interview.panel} ${interview.slot.from.toISOString()}`] : []))
      expect(times.length).toBeGreaterThan(20)
      expect(new Set(times).size).toBe(times.length)
    }
  })

  test('reviewers have about the same load, and none has an application twice', () => {
    const load = new Map<string, number>()
    for (const { reviews } of people) {
      const screening = reviews.filter(({ stage }) => stage === 'screening').map(({ reviewer }) => reviewer.id)
      expect(new Set(screening).size).toBe(screening.length)
      for (const id of screening) load.set(id, (load.get(id) ?? 0) + 1)
    }
    const loads = [...load.values()]
    expect(load.size).toBe(8)
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.25)
  })

  test('requests for a review are asked in time: one waits, one waits too long, one is answered by who had nothing to do with the decision', () => {
    const asked = people.flatMap(({ appeal, feedback, reviews }) => (appeal ? [{ ...appeal, feedback, readers: reviews.map(({ reviewer }) => reviewer.id) }] : []))
    const kinds = asked.map(({ answer, dueAt }) => (answer ? 'answered' : dueAt < now ? 'overdue' : 'open'))
    expect(kinds.sort()).toEqual(['answered', 'open', 'overdue'])
    for (const { answer, askedAt, feedback, readers, toldAt } of asked) {
      expect(Number(askedAt)).toBeLessThanOrEqual(Number(now))
      expect(Number(askedAt)).toBeLessThan(Number(appealUntil({ status: 'rejected', at: toldAt }, edition(7, -42, 200).appeals)))
      expect(feedback?.toldAt).toEqual(toldAt)
      expect([feedback?.by.id, 'coordinator', ...readers]).not.toContain(answer?.by.id)
    }
  })

  test('why somebody is not selected is told with the decision and not before', () => {
    const written = people.flatMap(({ edition: of, feedback, story }) => (feedback ? [{ of, feedback, story }] : []))
    expect(written.some(({ feedback }) => feedback.toldAt === null)).toBe(true)
    for (const { feedback, of, story } of written) {
      expect(of.number).toBe(7)
      expect(feedback.toldAt).toEqual(story.standpoint.announcedStatus === 'rejected' ? story.announcedAt : null)
    }
  })

  test('a step is reviewed enough before it is decided', () => {
    for (const { reviews, story, edition: of } of people) {
      const given = (stage: string) => reviews.filter((review) => review.stage === stage && review.state === 'submitted').length
      for (const { step } of story.moves) {
        if (step.needs.includes('enoughReviews')) expect(given('screening')).toBeGreaterThanOrEqual(of.screening.reviewsNeeded)
        if (step.needs.includes('interviewScored')) expect(given('interview')).toBeGreaterThanOrEqual(of.interview.reviewsNeeded)
      }
    }
  })
})
