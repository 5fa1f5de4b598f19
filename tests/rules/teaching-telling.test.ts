import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldOtherwise, isOver, letterFor, newsKinds, newsOf, sequenceAfter, type SessionStanding } from '@/plugins/teaching/rules/telling'
import { sessionStates } from '@/plugins/teaching/rules/session-states'

const standing: SessionStanding = {
  state: 'planned',
  program: 'programme',
  training: 'training',
  startsAt: '2027-03-01T05:00:00.000Z',
  endsAt: '2027-03-01T08:00:00.000Z',
  where: 'Otaq 3',
  link: null,
  trainers: ['a', 'b'],
}

const changes: Partial<SessionStanding>[] = [
  { startsAt: '2027-03-01T05:30:00Z' },
  { endsAt: '2027-03-01T09:00:00Z' },
  { where: 'Otaq 4' },
  { where: null },
  { link: 'https://meet.example/x' },
  { training: 'another' },
]

const any = fc.record({
  state: fc.constantFrom(...sessionStates),
  program: fc.constantFrom('one', 'other'),
  training: fc.constantFrom('x', 'y'),
  startsAt: fc.constantFrom('2027-03-01T05:00:00.000Z', '2027-03-01T09:00:00+04:00', '2027-03-02T05:00:00Z'),
  endsAt: fc.constantFrom('2027-03-03T05:00:00.000Z', '2027-03-03T07:00:00Z'),
  where: fc.constantFrom(null, '', 'Otaq 3', 'Otaq 4'),
  link: fc.constantFrom(null, '', 'https://meet.example/x'),
  trainers: fc.subarray(['a', 'b', 'c']),
})

const everybody = () => true
const taughtBy = (trainer: string) => (session: SessionStanding) => session.trainers.includes(trainer)

describe('the sequence of a session', () => {
  test('is one more with each change of time, place, link, training, trainers and state, and does not move for a draft', () => {
    for (const change of [...changes, { trainers: ['a'] }, { state: 'cancelled' as const }]) {
      expect(sequenceAfter({ ...standing, sequence: 4 }, { ...standing, ...change })).toBe(5)
      expect(sequenceAfter({ ...standing, state: 'draft', sequence: 0 }, { ...standing, ...change })).toBe(0)
    }
  })

  test('stays for what is only written otherwise', () => {
    const same = { ...standing, startsAt: new Date(standing.startsAt), endsAt: '2027-03-01T12:00:00+04:00', link: '', trainers: ['b', 'a'] }
    expect(sequenceAfter({ ...standing, sequence: 4 }, same)).toBe(4)
    fc.assert(
      fc.property(any, any, fc.nat(9), (before, after, sequence) => {
        const next = sequenceAfter({ ...before, sequence }, after) - sequence
        expect([0, 1]).toContain(next)
        expect(sequenceAfter({ ...before, sequence }, before)).toBe(sequence)
        if (before.state !== 'draft' && after.state !== 'draft') expect(sequenceAfter({ ...after, sequence: 0 }, before)).toBe(next)
      }),
    )
  })
})

describe('what is news', () => {
  test('announced, changed, cancelled, held again, and nothing of a draft', () => {
    const [draft, cancelled] = [
      { ...standing, state: 'draft' as const },
      { ...standing, state: 'cancelled' as const },
    ]
    expect(newsOf(null, draft, everybody)).toBeNull()
    expect(newsOf(null, standing, everybody)).toBe('announced')
    expect(newsOf(null, cancelled, everybody)).toBeNull()
    expect(newsOf(standing, cancelled, everybody)).toBe('cancelled')
    expect(newsOf(cancelled, { ...standing, where: 'Otaq 4' }, everybody)).toBe('restored')
    for (const change of changes) expect(newsOf(standing, { ...standing, ...change }, everybody)).toBe('changed')
    expect(newsOf(standing, { ...standing, trainers: [] }, everybody)).toBeNull()
  })

  test('whoever teaches instead of another is told of it as new, the other that it is no longer theirs, and the third nothing', () => {
    const after = { ...standing, trainers: ['b', 'c'], where: 'Otaq 4' }
    expect(['a', 'b', 'c', 'd'].map((trainer) => newsOf(standing, after, taughtBy(trainer)))).toEqual(['dropped', 'changed', 'announced', null])
    expect(newsOf(standing, { ...after, state: 'cancelled' }, taughtBy('a'))).toBe('cancelled')
  })

  test('what was told is no news, told as it stands, whatever happened in between; whom it never concerned hears nothing', () => {
    fc.assert(
      fc.property(any, any, fc.constantFrom('a', 'b', 'c'), (told, now, trainer) => {
        expect(newsOf(told, told, taughtBy(trainer))).toBeNull()
        expect(newsOf(told, now, () => false)).toBeNull()
        const news = newsOf(told, now, taughtBy(trainer))
        if (news === null) return
        expect(newsKinds).toContain(news)
        expect(news === 'changed').toBe(told.state === 'planned' && now.state === 'planned' && heldOtherwise(told, now) && taughtBy(trainer)(told) && taughtBy(trainer)(now))
        expect(['cancelled', 'dropped'].includes(news)).toBe(!(now.state === 'planned' && taughtBy(trainer)(now)))
      }),
    )
  })
})

test('it is over once it has ended, and not while it is held', () => {
  expect([new Date('2027-03-01T07:59:59Z'), new Date('2027-03-01T08:00:00Z')].map((now) => isOver(standing, now))).toEqual([false, true])
})

test('news of one kind have a letter of their own; several are told together', () => {
  for (const kind of newsKinds) expect(letterFor([kind, kind])).toBe(kind)
  expect(letterFor(['announced', 'cancelled'])).toBe('changed')
})
