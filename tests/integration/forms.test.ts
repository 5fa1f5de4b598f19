import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { draft, openProgram, pdf, setStatuses, wholeForm } from './applying'
import { oneEssay } from './asking'
import { selection, addReview, place, withTemplates } from './desk'
import { type Someone, useSchool } from './school'

const school = useSchool()
let coordinator: Someone

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

type Sections = NonNullable<Program['form']['sections']>

/** Whether somebody works, and where; only those who do are asked for the consent of their employer. */
const work: Sections = [
  {
    title: 'İş',
    questions: [
      {
        kind: 'oneChoice',
        label: 'İşləyirsiniz?',
        key: 'works',
        choices: [
          { key: 'yes', label: 'Bəli' },
          { key: 'no', label: 'Xeyr' },
        ],
      },
      { kind: 'shortText', label: 'Harada işləyirsiniz?', key: 'where', forReviewers: false, showWhen: [{ of: 'works', comparison: 'is', value: 'yes' }] },
      { kind: 'file', label: 'İşəgötürənin razılığı', key: 'employer', showWhen: [{ of: 'where', comparison: 'answered' }] },
    ],
  },
]

const edit = (program: Program, sections: Sections, more: Partial<Program> = {}) =>
  school.rest('PATCH', `/programs/${program.id}`, { as: coordinator, body: { form: { ...program.form, sections }, _status: 'published', ...more } })

const versions = (program: string) =>
  readRows<{ number: number; keys: string[] }>(
    school.payload,
    sql`select number::int as number, jsonb_path_query_array(definition, '$.sections[*].questions[*].key') as keys from form_versions where program_id = ${program}::uuid order by number`,
  )

const own = async (application: { id: string; person: Someone }) => (await selection()).myApplication(await school.req(application.person), application.id)

describe('the versions of a form', () => {
  test('there is one until somebody begins to apply; after that, what says something else is the next, and only that', async () => {
    const program = await openProgram(school)
    await edit(program, [...oneEssay(3, 50), ...work])
    expect(await versions(program.id)).toEqual([{ number: 1, keys: ['motivation', 'works', 'where', 'employer'] }])
    await draft(school, program)
    await edit(program, [...oneEssay(3, 50), ...work])
    expect(await versions(program.id)).toHaveLength(1)
    await edit(program, oneEssay(3, 80))
    await edit(program, oneEssay(3, 80), { capacity: 30 })
    expect((await versions(program.id)).map(({ number }) => number)).toEqual([1, 2])
  })

  test('what is only a draft of a programme is asked of nobody', async () => {
    const program = await openProgram(school)
    const drafted = await school.rest('PATCH', `/programs/${program.id}?draft=true`, { as: coordinator, body: { form: { ...program.form, sections: work }, _status: 'draft' } })
    expect(drafted.status).toBe(200)
    expect(await versions(program.id)).toEqual([{ number: 1, keys: ['motivation'] }])
  })

  test('a draft answers the newest; what was handed in stays with its own, also when it is changed afterwards', async () => {
    const { submitApplication } = await selection()
    const program = await openProgram(school)
    const [handed, begun] = [await draft(school, program), await draft(school, program)]
    await submitApplication(await school.req(handed.person), handed.id)
    await edit(program, [...oneEssay(3, 50), ...work])

    expect((await own(begun)).problems).toEqual([{ section: 'is', field: 'replies.works', code: 'required' }])
    expect(await own(handed)).toMatchObject({ problems: [], changed: false })
    await readRows(school.payload, sql`update applications set form = jsonb_set(form, '{person,city}', '"Şəki"') where id = ${handed.id}`)
    expect(await submitApplication(await school.req(handed.person), handed.id)).toMatchObject({ revision: 2 })
    const kept = await readRows(school.payload, sql`select v.number::int as number from applications a join form_versions v on v.id = a.answered_form_id where a.id = ${handed.id}`)
    expect(kept).toEqual([{ number: 1 }])
  })

  test('reviewers and staff read the questions as they were asked', async () => {
    const { readForReview, submitApplication } = await selection()
    const program = await openProgram(school)
    const { id, person } = await draft(school, program)
    await submitApplication(await school.req(person), id)
    const [section] = oneEssay(3, 50)
    await edit(program, [{ ...section, title: 'Başqa başlıq', questions: [{ key: 'motivation', kind: 'longText', label: 'Tamam başqa sual?' }] }])
    const reviewer = await school.staff('reviewer')
    const given = await addReview(school, program, id, reviewer)
    const sheet = await readForReview(await school.req(reviewer), given)
    expect(sheet.sections).toMatchObject([{ title: 'Esselər', answers: [{ question: 'Niyə?', text: { words: 4, most: 50 } }] }])
  })

  test('one that was answered is neither changed nor taken away, whoever tries; it goes with its programme alone', async () => {
    const program = await openProgram(school)
    const { id, person } = await draft(school, program)
    const { submitApplication } = await selection()
    await submitApplication(await school.req(person), id)
    await expect(readRows(school.payload, sql`update form_versions set number = 7 where program_id = ${program.id}`)).rejects.toThrow()
    await expect(readRows(school.payload, sql`delete from form_versions where program_id = ${program.id}`)).rejects.toThrow()
    const admin = await school.staff('admin')
    const unused = await openProgram(school)
    expect((await school.rest('DELETE', `/programs/${unused.id}`, { as: admin })).status).toBe(200)
    expect(await versions(unused.id)).toEqual([])
  })
})

describe('a form as it is built', () => {
  test('gets keys of its words, keeps them when the words change, and tells copies apart', async () => {
    const program = await openProgram(school, { sections: [{ title: 'Təcrübə və iş', questions: [{ kind: 'number', label: 'Neçə il?' }] }] })
    const [section] = program.form.sections ?? []
    expect([section?.key, section?.questions?.[0]?.key]).toEqual(['tecrube-ve-is', 'nece-il'])
    const twice = {
      ...section,
      questions: [
        { ...section?.questions?.[0], label: 'Neçə ay?' },
        { ...section?.questions?.[0], id: undefined },
      ],
    }
    const { body } = await edit(program, [twice] as Sections)
    const changed = (body.doc as Program).form.sections?.[0]?.questions
    expect(changed?.map(({ key }) => key)).toEqual(['nece-il', 'nece-il-2'])
  })

  test('what can’t be asked is told at its field, in the words of whoever edits, and is not published; as a draft it may wait', async () => {
    const program = await openProgram(school)
    const wrong: Sections = [{ title: 'İş', questions: [{ kind: 'oneChoice', label: 'İşləyirsiniz?', key: 'works' }] }]
    const refused = await edit(program, wrong)
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'form.sections.0.questions.0.choices', message: 'Ən azı iki variant təklif edin.' }] } }] })
    expect(await versions(program.id)).toEqual([{ number: 1, keys: ['motivation'] }])
    const waits = await school.rest('PATCH', `/programs/${program.id}?draft=true`, { as: coordinator, body: { form: { ...program.form, sections: wrong }, _status: 'draft' } })
    expect(waits.status).toBe(200)
  })

  test('asks of each what is meant for them, takes only the papers it asks for, and keeps what was asked', async () => {
    const { attachDocument, submitApplication } = await selection()
    const program = await openProgram(school, { sections: work })
    const [idle, busy] = [
      await draft(school, program, { ...wholeForm, replies: { works: 'no', where: 'Köhnə cavab' } }),
      await draft(school, program, { ...wholeForm, replies: { works: 'yes', where: ' Bir  bankda ' } }),
    ]
    await submitApplication(await school.req(idle.person), idle.id)
    expect((await own(busy)).problems).toEqual([{ section: 'documents', field: 'documents.employer', code: 'required' }])
    const file = { name: 'razılıq.pdf', mimetype: 'application/pdf', data: pdf(), size: 200 }
    await expect(attachDocument(await school.req(busy.person), { application: busy.id, kind: 'other', file })).rejects.toMatchObject({ status: 422 })
    await attachDocument(await school.req(busy.person), { application: busy.id, kind: 'employer', file })
    await submitApplication(await school.req(busy.person), busy.id)
    const kept = await readRows(school.payload, sql`select answers->'replies' as replies from applications where id in (${idle.id}, ${busy.id}) order by submitted_at`)
    expect(kept).toEqual([{ replies: { works: 'no' } }, { replies: { works: 'yes', where: 'Bir bankda' } }])

    const reviewer = await school.staff('reviewer')
    const given = await addReview(school, program, busy.id, reviewer)
    const sheet = await (await selection()).readForReview(await school.req(reviewer), given)
    expect(sheet.sections).toMatchObject([{ answers: [{ question: 'İşləyirsiniz?', values: ['Bəli'] }] }])
    expect(JSON.stringify(sheet)).not.toMatch(/bankda|razılıq/)
  })

  test('whom it does not call for, by a rule of its own, is told why before the essays, and is not taken at any door', async () => {
    const reason = 'İşləyənlər bu il qəbul olunmur.'
    const rules = [{ title: 'İşləməyənlər', reason, require: [{ of: 'works', comparison: 'isNot' as const, value: 'yes' }] }]
    const program = await openProgram(school, { sections: [...work, ...oneEssay(3, 50)] }, { eligibility: { fieldsOfStudy: ['law'], levels: [], rules } })
    const one = await draft(school, program, { ...wholeForm, replies: { ...wholeForm.replies, works: 'yes', where: 'Bank' } })
    const page = await own(one)
    expect(page).toMatchObject({
      verdict: { verdict: 'notEligible', reasons: [{ reason: 'own', words: reason }] },
      open: ['eligibility', 'person', 'education', 'languages', 'is'],
    })
    expect(page.problems).toContainEqual({ section: 'is', field: 'replies.works', code: 'notEligible' })
    const { submitApplication } = await selection()
    await expect(submitApplication(await school.req(one.person), one.id)).rejects.toMatchObject({ status: 422 })
    expect((await school.rest('PATCH', `/applications/${one.id}`, { as: one.person, body: { status: 'submitted' } })).status).toBe(422)
  })
})

test('nobody without a task reads versions of forms, and nobody writes them', async () => {
  const program = await openProgram(school)
  for (const role of ['editor', 'reviewer', 'panelist'] as const) expect((await school.rest('GET', '/form-versions', { as: await school.staff(role) })).status).toBe(403)
  const { id, applicant } = await place(school, program, 'submitted')
  await setStatuses(school, id, 'submitted', 'submitted')
  expect((await school.rest('GET', '/form-versions', { as: applicant })).status).toBe(403)
  expect((await school.rest('POST', '/form-versions', { as: coordinator, body: { program: program.id, number: 9, digest: 'x', definition: {} } })).status).toBe(403)
})
