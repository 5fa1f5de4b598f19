import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { useSchool } from './school'

const school = useSchool()
const name = '20261126_132324_trainings_in_sessions'

const sessionsOf = (training: string) =>
  readRows(
    school.payload,
    sql`select s.state, s.program_id as program, s.starts_at as "startsAt", extract(epoch from s.ends_at - s.starts_at)::int / 60 as minutes, l.venue,
          (select array_agg(r.trainers_id::text order by r."order") from sessions_rels r where r.parent_id = s.id) as trainers
        from sessions s left join sessions_locales l on l._parent_id = s.id and l._locale = 'ru' where s.training_id::text = ${training}`,
  )

test('the time and place of a training become its session, once, and come back from it', async () => {
  const { migrations } = await import('@/migrations')
  const step = migrations.find((migration) => migration.name === name)
  const { drizzle } = school.payload.db as unknown as PostgresAdapter
  const given = { db: drizzle, payload: school.payload, req: await school.req() } as never
  const { id: program } = await school.program()
  const write = async (collection: 'trainings' | 'trainers', data: object) =>
    (await school.payload.create({ collection, locale: 'az', overrideAccess: true, data: data as never })).id
  const trainers = [await write('trainers', { name: 'Leyla Qasımova', _status: 'published' }), await write('trainers', { name: 'Tural Hacıyev', _status: 'published' })]
  const of = (order: number, _status: string, who: string[] = []) => ({ title: `Təlim ${order}`, program, part: 'theory', order, trainers: who, _status })
  const [told, drafted, undated] = [await write('trainings', of(1, 'published', trainers)), await write('trainings', of(2, 'draft')), await write('trainings', of(3, 'published'))]

  await step?.down(given)
  await readRows(school.payload, sql`update trainings set starts_at = '2031-03-04T14:30:00Z', ends_at = '2031-03-04T16:30:00Z' where id::text = ${told}`)
  await readRows(school.payload, sql`update trainings set starts_at = '2031-03-11T14:30:00Z' where id::text = ${drafted}`)
  await readRows(school.payload, sql`insert into trainings_locales (_parent_id, _locale, title, venue) values (${told}::uuid, 'ru', 'Тренинг', 'Здание службы')`)
  await step?.up(given)
  const carried = [{ state: 'planned', program, startsAt: '2031-03-04 14:30:00+00', minutes: 120, venue: 'Здание службы', trainers }]
  expect(await sessionsOf(told)).toMatchObject(carried)
  expect(await sessionsOf(drafted)).toMatchObject([{ state: 'draft', minutes: 90, venue: null, trainers: null }])
  expect(await sessionsOf(undated)).toEqual([])

  await step?.down(given)
  const back = await readRows(
    school.payload,
    sql`select t.starts_at as "startsAt", l.venue from trainings t join trainings_locales l on l._parent_id = t.id and l._locale = 'ru' where t.id::text = ${told}`,
  )
  expect(back).toEqual([{ startsAt: '2031-03-04 14:30:00+00', venue: 'Здание службы' }])
  await step?.up(given)
  expect(await sessionsOf(told)).toMatchObject(carried)
})
