import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { endpoints } from '../doors'
import { addReview, place, withTemplates } from './desk'
import { type Someone, useSchool } from './school'

/** What is sent where text is asked for. */
const other = [7, true, ['x'], { trim: 'x' }]

const school = useSchool()
let everybody: Someone[]
let review: { id: string; by: Someone }
let application: string

beforeAll(async () => {
  await withTemplates(school)
  everybody = [await school.staff('admin'), await school.staff('editor'), await school.staff('coordinator'), await school.applicant()]
  const [program, by] = [await school.program(), await school.staff('reviewer')]
  application = (await place(school, program, 'submitted')).id
  review = { id: await addReview(school, program, application, by, { thinking: 3 }), by }
})

/** The texts of a document that lie in it or in its groups, as paths. */
const textsOf = (fields: readonly FlattenedField[], path: readonly string[] = []): string[][] =>
  fields.flatMap((field) => {
    if (['text', 'textarea', 'email', 'code'].includes(field.type)) return [[...path, field.name]]
    return field.type === 'group' ? textsOf(field.flattenedFields, [...path, field.name]) : []
  })

const at = (path: readonly string[], value: unknown): unknown => path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)

test('a reason that is no text is refused in words, and changes nothing', async () => {
  const before = await readRows(school.payload, sql`select * from reviews where id = ${review.id}`)
  for (const changeReason of other) {
    const answer = await school.rest('PATCH', `/reviews/${review.id}`, { as: review.by, body: { version: 1, scores: { thinking: 4 }, changeReason } })
    expect([changeReason, answer.status, answer.text.includes('trim')]).toEqual([changeReason, 400, false])
    expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'changeReason' }] } }] })
  }
  const step = await school.rest('PATCH', `/applications/${application}`, { as: everybody[2], body: { status: 'disqualified', reason: ['x'] } })
  expect(step.status).toBe(400)
  expect(await readRows(school.payload, sql`select * from reviews where id = ${review.id}`)).toEqual(before)
})

test('no text field of any collection fails over something else, whoever sends it', async () => {
  for (const { flattenedFields, slug } of school.payload.config.collections.filter((one) => !one.slug.startsWith('payload-'))) {
    for (const path of textsOf(flattenedFields)) {
      for (const as of everybody) {
        for (const [place, value] of other.entries()) {
          const [method, id] = place % 2 ? ['PATCH', `/${application}`] : ['POST', '']
          const { status } = await school.rest(method, `/${slug}${id}`, { as, body: at(path, value) })
          expect([slug, path, value, status < 500]).toEqual([slug, path, value, true])
        }
      }
    }
  }
}, 120_000)

test('a text within rows and blocks is looked at as well', async () => {
  const [, editor] = everybody
  const body = { title: 'Səhifə', slug: 'sehife', layout: [{ blockType: 'hero', title: 7 }], _status: 'draft' }
  const answer = await school.rest('POST', '/pages', { as: editor, body })
  expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'layout.0.title' }] } }] })
})

test('no endpoint of ours fails over a text that is none', async () => {
  const [, , coordinator] = everybody
  const keys = ['reason', 'text', 'note', 'answer', 'shared', 'table', 'passage', 'fingerprint', 'digest']
  for (const endpoint of Object.keys(endpoints).filter((one) => one.startsWith('post'))) {
    const path = String(endpoint.split(' ')[1]).replace(':review', review.id)
    for (const value of other) {
      const { status } = await school.rest('POST', path, { as: coordinator, body: { application, review: review.id, ...Object.fromEntries(keys.map((key) => [key, value])) } })
      expect([endpoint, value, status < 500]).toEqual([endpoint, value, true])
    }
  }
})
