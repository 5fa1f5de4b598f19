import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { heldSession } from './attendance'
import { outsiders, participant, type Placed, taughtProgram } from './cohort'
import { place, withTemplates } from './desk'
import { wasThere } from './evaluating'
import { useSchool } from './school'

/** Who is asked by letter how sessions were, about which, and when. */
const school = useSchool()

beforeAll(() => withTemplates(school))

/** The moment at which the clocks of Baku show an hour of a day of March 2031. */
const at = (day: number, hour: string): Date => new Date(`2031-03-${String(day).padStart(2, '0')}T${hour}:00+04:00`)

/** A session of a day, from three to five unless it is said otherwise. */
async function session(program: Program, day: number, { from = '15:00', state = 'planned', until = '17:00' } = {}): Promise<string> {
  const { id } = await heldSession(school, program)
  await readRows(school.payload, sql`update sessions set starts_at = ${at(day, from).toISOString()}, ends_at = ${at(day, until).toISOString()}, state = ${state} where id = ${id}`)
  return id
}

const attend = async (sessions: readonly string[], people: readonly Placed[], state: Attendance = 'present') => {
  for (const one of sessions) for (const { id } of people) await wasThere(school, one, id, state)
}

/** The worker looks, so often at once. */
async function ask(now: Date, times = 1): Promise<void> {
  const { askForEvaluations } = await import('@/plugins/teaching/operations/ask-for-evaluations')
  await Promise.all(Array.from({ length: times }, () => askForEvaluations(school.payload, now)))
}

const lettersTo = ({ id }: Placed) =>
  readRows<{ subject: string; body: string; locale: string }>(
    school.payload,
    sql`select subject, body, locale from letters where application_id = ${id} and template = 'evaluation-asked' order by occasion`,
  )

/** About which sessions somebody was asked, letter by letter. */
const askedOf = async (who: Placed) => (await lettersTo(who)).map(({ body }) => [...body.matchAll(/\/evaluations\/([0-9a-f-]{36})/g)].map(([, id]) => String(id)))

test('on the morning after, who was there is asked once about all sessions of before, by any number of workers, in their language', async () => {
  const program = await taughtProgram(school)
  const [one, late] = [await participant(school, program), await participant(school, program)]
  await readRows(school.payload, sql`update applications set locale = 'ru' where id = ${late.id}`)
  const [first, second] = [await session(program, 3, { from: '10:00', until: '12:00' }), await session(program, 3)]
  await attend([first, second], [one])
  await attend([second], [late], 'late')
  for (const [day, hour] of [
    [3, '18:00'],
    [3, '11:59'],
    [4, '00:30'],
    [4, '08:59'],
  ] as const)
    await ask(at(day, hour))
  expect([await askedOf(one), await askedOf(late)]).toEqual([[], []])
  await ask(at(4, '09:00'), 4)
  await ask(at(4, '09:01'), 2)
  await ask(at(4, '11:59'))
  await ask(at(5, '09:00'), 2)
  await ask(at(6, '10:00'))
  expect([await askedOf(one), await askedOf(late)]).toEqual([[[first, second]], [[second]]])
  const [[letter], [russian]] = [await lettersTo(one), await lettersTo(late)]
  expect(letter?.subject).toBe('Necə keçdi: 2 görüş')
  expect(letter?.body).toContain(`/az/kabinet/${one.id}/evaluations/${first}`)
  expect(letter?.body).toMatch(/3 mart 2031, 10:00–12:00.*17 mart 2031, 12:00.*3 mart 2031, 15:00–17:00.*17 mart 2031, 17:00.*14 gün/s)
  expect([russian?.locale, russian?.subject]).toEqual(['ru', expect.stringMatching(/^Как прошло: Təlim/)])
  expect(russian?.body).toContain(`/ru/kabinet/${late.id}/evaluations/${second}`)
  expect(russian?.body).toMatch(/17 марта 2031.*14 дней/s)
})

test('nobody is asked who was not there, nor about what is cancelled or a draft, nor who takes no part any more; a graduate is', async () => {
  const program = await taughtProgram(school)
  const [graduate, blank] = [await place(school, program, 'graduated'), await participant(school, program)]
  const away = await Promise.all((['absent', 'excused', 'claimed'] as const).map(async (state) => ({ state, who: await participant(school, program) })))
  const others = await outsiders(school, program)
  const [held, off, draft] = [
    await session(program, 3),
    await session(program, 3, { from: '08:00', until: '09:00', state: 'cancelled' }),
    await session(program, 3, { from: '10:00', until: '11:00', state: 'draft' }),
  ]
  await attend([held, off, draft], [graduate])
  for (const { state, who } of away) {
    await wasThere(school, held, who.id, state === 'claimed' ? 'present' : state)
    await readRows(school.payload, sql`update attendance set state = ${state} where application_id = ${who.id}`)
  }
  for (const { application } of others) if (application) await wasThere(school, held, application)
  await ask(at(4, '09:00'))
  expect(await askedOf(graduate)).toEqual([[held]])
  for (const who of [blank, ...away.map(({ who: one }) => one)]) expect(await askedOf(who)).toEqual([])
  for (const { application, name, person } of others) if (application && person) expect([name, await askedOf({ id: application, applicant: person })]).toEqual([name, []])
})

test('the letter tells nobody who has answered: it goes to all who were there, in the same words', async () => {
  const program = await taughtProgram(school)
  const [answered, silent] = [await participant(school, program), await participant(school, program)]
  const held = await session(program, 3)
  await attend([held], [answered, silent])
  await readRows(school.payload, sql`insert into evaluators (session_id, application_id) values (${held}, ${answered.id})`)
  await readRows(school.payload, sql`insert into evaluations (session_id, useful, clear, lively, organised, promised) values (${held}, 4, 4, 4, 4, 5)`)
  await ask(at(4, '09:00'))
  const words = async (who: Placed) => (await lettersTo(who)).map(({ body, subject }) => [subject, body.replaceAll(who.id, 'ID')])
  expect(await words(answered)).toHaveLength(1)
  expect(await words(answered)).toEqual(await words(silent))
})

test('whoever is marked later is asked on the next morning, with what came besides; nobody twice on a day, and nobody about what is over', async () => {
  const program = await taughtProgram(school)
  const one = await participant(school, program)
  const [first, missed] = [await session(program, 3), await session(program, 3, { from: '10:00', until: '12:00' })]
  await attend([first], [one])
  await ask(at(4, '09:00'))
  await attend([missed], [one])
  await ask(at(4, '10:00'))
  expect(await askedOf(one)).toEqual([[first]])
  const next = await session(program, 4)
  await attend([next], [one])
  // The worker was away for two mornings.
  await ask(at(5, '14:00'))
  await ask(at(6, '22:00'))
  expect(await askedOf(one)).toEqual([[first]])
  await ask(at(7, '09:30'))
  expect(await askedOf(one)).toEqual([[first], [missed, next]])

  const [forgotten, old] = [await session(program, 8), await session(program, 8, { from: '07:00', until: '09:00' })]
  await attend([forgotten, old], [one])
  await ask(at(22, '09:30'))
  expect((await askedOf(one)).slice(2)).toEqual([[forgotten]])
  await attend([await session(program, 10)], [one])
  await ask(at(25, '09:30'))
  expect(await askedOf(one)).toHaveLength(3)
})
