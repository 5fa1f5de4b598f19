import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { locales } from '@/i18n/locales'
import type { Program, Staff } from '@/payload-types'
import { selection } from './desk'
import { type Someone, useSchool } from './school'

/** A form is tried out before it is published, and taken from another programme: by whom it is for, and without a trace in what is public. */
const school = useSchool()
let coordinator: Staff & { collection: 'staff' }
let editor: Staff & { collection: 'staff' }
let source: Program

const words = (text: string) => ({ az: `${text} az`, en: `${text} en`, ru: `${text} ru` })

type Words = ReturnType<typeof words>
/** A part of a document with texts in all languages, as it is in one. */
const spoken = (node: unknown, locale: keyof Words): unknown => {
  if (Array.isArray(node)) return node.map((one) => spoken(one, locale))
  if (typeof node !== 'object' || node === null) return node
  return 'az' in node ? (node as Words)[locale] : Object.fromEntries(Object.entries(node).map(([name, value]) => [name, spoken(value, locale)]))
}

const sections = [
  {
    id: 'section-one',
    key: 'taking-part',
    title: words('Taking part'),
    questions: [
      {
        id: 'question-one',
        key: 'employment',
        kind: 'oneChoice',
        label: words('Do you work?'),
        choices: [
          { id: 'choice-one', key: 'no', label: words('No') },
          { id: 'choice-two', key: 'yes', label: words('Yes') },
        ],
      },
      {
        id: 'question-two',
        key: 'work',
        kind: 'shortText',
        label: words('As what?'),
        help: words('One line'),
        showWhen: [{ id: 'condition-one', of: 'employment', comparison: 'is', value: 'yes' }],
      },
    ],
  },
]
const rules = [
  { id: 'rule-one', title: words('Students'), reason: words('Only students'), when: [], require: [{ id: 'condition-two', of: 'employment', comparison: 'is', value: 'no' }] },
]

beforeAll(async () => {
  coordinator = await school.staff('coordinator')
  editor = await school.staff('editor')
  source = await school.program()
  for (const locale of locales) {
    const { interview, screening, title } = source
    const data = { title, screening, interview, form: { sections: spoken(sections, locale) }, eligibility: { rules: spoken(rules, locale) }, _status: 'published' } as never
    await school.payload.update({ collection: 'programs', id: source.id, locale, data, overrideAccess: true })
  }
})

const copy = async (to: string, { as = coordinator, from = source.id, withRules = true }: { as?: Someone; from?: string; withRules?: boolean } = {}) =>
  (await selection()).copyForm(await school.req(as), { from, to, withRules })

const read = (id: string, draft: boolean) =>
  school.payload.findByID({ collection: 'programs', id, locale: 'all', draft, depth: 0, overrideAccess: true }) as unknown as Promise<Program>

/** What was written, without the ids of its rows. */
const withoutIds = (node: unknown): unknown => JSON.parse(JSON.stringify(node, (name, value) => (name === 'id' ? undefined : value)))
const idsIn = (node: unknown): string[] => [...JSON.stringify(node).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => String(id))

test('a form is copied in all languages into a draft, on top of what is published or before anything is', async () => {
  const published = await school.program({ form: { cvRequired: true, consent: 'Razıyam.', consentVersion: '7', sections: [] } } as never)
  const draft = await school.payload.create({
    collection: 'programs',
    locale: 'az',
    draft: true,
    data: { title: 'Qaralama', edition: 3000, _status: 'draft' } as never,
    overrideAccess: true,
  })
  const [from, before] = [await read(source.id, false), await read(published.id, false)]
  for (const { id } of [published, draft]) {
    expect(await copy(id)).toEqual({ sections: 1, questions: 2, rules: 1 })
    const copied = await read(id, true)
    expect(copied._status).toBe('draft')
    expect(withoutIds(copied.form.sections)).toEqual(withoutIds(from.form.sections))
    expect(withoutIds(copied.eligibility?.rules)).toEqual(withoutIds(from.eligibility?.rules))
    const ids = idsIn([copied.form.sections, copied.eligibility?.rules])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((one) => idsIn([from.form.sections, from.eligibility?.rules]).includes(one))).toEqual([])
  }
  expect(await read(published.id, false)).toEqual(before)
  expect((await read(published.id, true)).form).toMatchObject({ cvRequired: true, consentVersion: '7', consent: { az: 'Razıyam.' } })
  const entries = await readRows(school.payload, sql`select action, actor, details from ledger where subject in (${published.id}, ${draft.id})`)
  const details = { from: source.id, sections: 1, questions: 2, rules: 1 }
  expect(entries).toEqual([
    { action: 'copy-form', actor: coordinator.id, details },
    { action: 'copy-form', actor: coordinator.id, details },
  ])
  // Published in one language, it is there in all, with what was copied as its questions.
  await school.payload.update({ collection: 'programs', id: published.id, locale: 'az', data: { _status: 'published' } as never, overrideAccess: true })
  const [version] = await readRows<{ definition: { sections: { key: string; title: Words }[] } }>(
    school.payload,
    sql`select definition from form_versions where program_id = ${published.id} order by number desc limit 1`,
  )
  expect(version?.definition.sections).toMatchObject([{ key: 'taking-part', title: words('Taking part') }])
})

test('the own rules stay when only the questions are asked for, and twice the same is the same', async () => {
  const own = [{ title: 'Own', reason: 'Own', require: [{ of: 'person.age', comparison: 'atLeast', value: '20' }] }]
  const to = await school.program({ eligibility: { rules: own } } as never)
  expect(await copy(to.id, { withRules: false })).toEqual({ sections: 1, questions: 2, rules: 0 })
  const once = await read(to.id, true)
  expect(once.eligibility?.rules).toMatchObject([{ title: { az: 'Own' }, require: [{ of: 'person.age' }] }])
  await copy(to.id, { withRules: false })
  expect(withoutIds((await read(to.id, true)).form.sections)).toEqual(withoutIds(once.form.sections))
})

test('it is refused where there is nothing to copy, to whoever may not change forms, and while a colleague edits it', async () => {
  const to = await school.program()
  await expect(copy(to.id, { from: to.id })).rejects.toMatchObject({ status: 409, data: { why: 'nothingToCopy' } })
  await expect(copy(source.id, { from: to.id })).rejects.toMatchObject({ status: 409 })
  await expect(copy('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ status: 404 })
  await expect(copy(to.id, { from: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({ status: 404 })
  for (const as of [editor, await school.staff('reviewer'), await school.staff('auditor'), await school.staff('panelist'), await school.applicant()])
    await expect(copy(to.id, { as })).rejects.toMatchObject({ status: 403 })
  await school.payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'programs', value: to.id }, user: { relationTo: 'staff', value: (await school.staff('admin')).id } } as never,
    overrideAccess: true,
  })
  await expect(copy(to.id)).rejects.toMatchObject({ status: 423 })
  expect((await read(to.id, true)).form.sections).toEqual([])
})

test('a preview shows the latest draft in each language, and changes nothing', async () => {
  const { previewForm } = await selection()
  const to = await school.program()
  await copy(to.id)
  const count = async () =>
    readRows(
      school.payload,
      sql`select (select count(*) from form_versions) as forms, (select count(*) from _programs_v) as versions, (select count(*) from applications) as applications`,
    )
  const before = await count()
  for (const as of [editor, coordinator, await school.staff('admin')]) {
    for (const locale of locales) {
      const { form, program } = await previewForm(await school.req(as), { program: to.id, locale })
      expect(form).toEqual({})
      expect(program.sections).toMatchObject([
        { title: words('Taking part')[locale], questions: [{ key: 'employment', choices: [{ label: words('No')[locale] }, {}] }, { showWhen: [{ of: 'employment' }] }] },
      ])
      expect(program.eligibility.rules).toMatchObject([{ reason: words('Only students')[locale] }])
    }
  }
  expect(await count()).toEqual(before)
  for (const as of [null, await school.applicant(), await school.staff('reviewer'), await school.staff('auditor'), await school.staff('panelist')])
    await expect(previewForm(await school.req(as), { program: to.id, locale: 'az' })).rejects.toMatchObject({ status: 404 })
  for (const program of ['00000000-0000-4000-8000-000000000000', 'x'])
    await expect(previewForm(await school.req(editor), { program, locale: 'az' })).rejects.toMatchObject({ status: 404 })
})
