import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { formDefinition } from '@/plugins/selection/rules/questions'
import { oneEssay } from './asking'
import { place } from './desk'
import { useSchool } from './school'

const school = useSchool()
const names = ['20261126_015400_forms_set_aside', '20261126_015405_forms', '20261126_015410_forms_carried_over']

test('essays of before become the first version of a form, with their answers, and the way back keeps them', async () => {
  const { migrations } = await import('@/migrations')
  const steps = names.map((name) => migrations.find((migration) => migration.name === name))
  const { drizzle } = school.payload.db as unknown as PostgresAdapter
  const given = { db: drizzle, payload: school.payload, req: await school.req() }
  const program = await school.program({ form: { sections: oneEssay(3, 50), cvRequired: true, retention: { notAdmittedMonths: 12, participantYears: 5 } } })
  const { id } = await place(school, program, 'submitted', { essay: 'Köhnə esse.' })
  const author = await school.staff('coordinator')
  await readRows(
    school.payload,
    sql`insert into redactions (application_id, answer, act, passage, reason, by_id) values (${id}, 'replies.motivation', 'hide', 'esse', 'x', ${author.id}), (${id}, 'replies.experience', 'hide', 'x', 'x', ${author.id})`,
  )

  for (const step of steps.toReversed()) await step?.down(given as never)
  const before = await readRows(
    school.payload,
    sql`select q.key, q.min_words::int as least, q.max_words::int as most, l.label from programs_form_questions q join programs_form_questions_locales l on l._parent_id = q.id and l._locale = 'az'`,
  )
  expect(before).toEqual([{ key: 'motivation', least: 3, most: 50, label: 'Niyə?' }])
  await readRows(school.payload, sql`update applications set answers = answers || '{"experience": "Könüllü", "heardFrom": ""}' where id = ${id}`)
  const [old] = await readRows(school.payload, sql`select answers->'essays' as essays from applications where id = ${id}`)
  expect(old).toEqual({ essays: { motivation: 'Köhnə esse.' } })

  for (const step of steps) await step?.up(given as never)
  const [now] = await readRows<{ answers: object; number: number; definition: unknown }>(
    school.payload,
    sql`select a.answers, v.number::int as number, v.definition from applications a join form_versions v on v.id = a.answered_form_id where a.id = ${id}`,
  )
  expect(now).toMatchObject({ number: 1, answers: { replies: { motivation: 'Köhnə esse.', experience: 'Könüllü' } } })
  expect(now?.answers).not.toHaveProperty('essays')
  const { sections, cvRequired } = formDefinition.parse(now?.definition)
  expect([cvRequired, sections[0]?.title.az, sections[0]?.questions.map(({ key }) => key)]).toEqual([true, 'Esselər', ['motivation', 'experience', 'heard-from']])
  expect(await readRows(school.payload, sql`select answer from redactions order by answer`)).toEqual([{ answer: 'replies.experience' }, { answer: 'replies.motivation' }])
  const edited = await school.payload.findByID({ collection: 'programs', id: program.id, draft: true, depth: 0, overrideAccess: true })
  expect(edited.form.sections?.[0]?.questions?.map(({ key, label }) => [key, label])).toEqual([
    ['motivation', 'Niyə?'],
    ['experience', 'Təcrübə'],
    ['heard-from', 'Məktəb haqqında haradan eşitmisiniz?'],
  ])
})
