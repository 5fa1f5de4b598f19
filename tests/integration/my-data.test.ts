import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { outsiders, participant, type Placed, taughtProgram } from './cohort'
import { identity, selection } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program
let one: Placed

beforeAll(async () => {
  program = await taughtProgram(school)
  one = await participant(school, program)
})

const seen = async ({ applicant, id }: Placed) => (await selection()).myData(await school.req(applicant), id)
const correct = async ({ applicant, id }: Placed, typed: { phone: string; city: string }) =>
  (await selection()).correctContact(await school.req(applicant), { application: id, locale: 'ru', ...typed })
const entries = () =>
  readRows<{ fields: string[]; whole: string }>(
    school.payload,
    sql`select details->'fields' as fields, row_to_json(l)::text as whole from ledger l where action = 'contact-corrected' and subject = ${one.id} order by number`,
  )

test('a participant sees what the School holds of them, and corrects how they are reached', async () => {
  expect(await seen(one)).toMatchObject({
    email: one.applicant.email,
    locale: 'az',
    person: { phone: identity.phone, city: identity.city, identityNumber: identity.identityNumber },
  })
  expect(await correct(one, { phone: '050 111 22 33', city: ' Gəncə ' })).toEqual([])
  expect(await seen(one)).toMatchObject({ locale: 'ru', person: { phone: '+994501112233', city: 'Gəncə', givenName: identity.givenName } })
  await correct(one, { phone: '+994501112233', city: 'Gəncə' })
  const [entry, ...more] = await entries()
  expect([entry?.fields, more]).toEqual([['phone', 'city', 'locale'], []])
  expect(entry?.whole).not.toMatch(/1112233|Gəncə/)
})

test('what can’t be right is told by its field and changes nothing', async () => {
  const before = await seen(one)
  expect(await correct(one, { phone: '12', city: ' ' })).toEqual([
    { field: 'phone', code: 'phone' },
    { field: 'city', code: 'required' },
  ])
  expect(await correct(one, { phone: '050 111 22 33', city: 'x'.repeat(81) })).toMatchObject([{ field: 'city', code: 'tooLong' }])
  expect(await seen(one)).toEqual(before)
})

test('nobody else sees or corrects it, and their own only who takes part', async () => {
  const { correctContact, myData } = await selection()
  const before = await seen(one)
  for (const { application, name, person } of await outsiders(school, program)) {
    const req = await school.req(person)
    for (const asked of [one.id, ...(application && name !== 'a participant of another programme' ? [application] : [])]) {
      const refused = { status: person ? 404 : 401 }
      await expect(myData(req, asked)).rejects.toMatchObject(refused)
      await expect(correctContact(req, { application: asked, phone: '050 000 00 00', city: 'Bakı', locale: 'az' })).rejects.toMatchObject(refused)
    }
  }
  expect(await seen(one)).toEqual(before)
})
