import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
const network = '127.0.0.1'

// Loaded once the School has set its database: the settings are read only once.
const signIn = () => import('@/plugins/sign-in')

beforeAll(async () => {
  await withTemplates(school)
})

/** The codes that were written to an address, the newest last. */
const codesFor = async (email: string) =>
  (await readRows<{ code: string }>(school.payload, sql`select secret->>'code' as code from letters where "to" = ${email} order by created_at`)).map(({ code }) => code)

test('codes that are asked for at the same time leave one that opens the door', async () => {
  const { redeemCode, requestCode } = await signIn()
  const email = 'leyla@example.az'
  await Promise.all(Array.from({ length: 5 }, async () => requestCode(await school.req(), { email, locale: 'az', network })))
  const codes = await codesFor(email)
  expect(codes).toHaveLength(5)
  expect(await readRows(school.payload, sql`select id from sign_in_codes where email = ${email}`)).toHaveLength(1)
  const tries = await Promise.allSettled(codes.map(async (code) => redeemCode(await school.req(), { email, code, network })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a guess is counted against the newest code alone, and an older one opens nothing', async () => {
  const { redeemCode } = await signIn()
  const { codeFrom, digest } = await import('@/plugins/sign-in/rules/code')
  const email = 'orxan@example.az'
  const [older, newer] = [codeFrom(111_111), codeFrom(222_222)]
  for (const [code, age] of [
    [older, 60],
    [newer, 0],
  ] as const) {
    await readRows(
      school.payload,
      sql`insert into sign_in_codes (email, code_hash, link_hash, expires_at, created_at)
          values (${email}, ${digest(school.payload.secret, email, code)}, ${code}, now() + interval '5 minutes', now() - make_interval(secs => ${age}))`,
    )
  }
  await expect(redeemCode(await school.req(), { email, code: older, network })).rejects.toMatchObject({ status: 401 })
  const attempts = await readRows(school.payload, sql`select attempts::int from sign_in_codes where email = ${email} order by created_at`)
  expect(attempts).toEqual([{ attempts: 0 }, { attempts: 1 }])
  expect(await redeemCode(await school.req(), { email, code: newer, network })).toMatchObject({ token: expect.any(String) })
})

test('what is over is cleaned away, and nothing else', async () => {
  const { cleanUp } = await import('@/plugins/sign-in/operations/clean-up')
  const { id: applicant } = await school.applicant()
  for (const [name, when] of [
    ['over', '-1 minute'],
    ['alive', '1 minute'],
  ] as const) {
    await readRows(
      school.payload,
      sql`insert into sign_in_codes (email, code_hash, link_hash, expires_at) values ('clean@example.az', ${name}, ${name}, now() + ${when}::interval)`,
    )
    await readRows(school.payload, sql`insert into applicant_sessions (applicant_id, token_hash, expires_at) values (${applicant}, ${name}, now() + ${when}::interval)`)
  }
  await cleanUp(school.payload, {})
  expect(await readRows(school.payload, sql`select code_hash as name from sign_in_codes where email = 'clean@example.az'`)).toEqual([{ name: 'alive' }])
  expect(await readRows(school.payload, sql`select token_hash as name from applicant_sessions where applicant_id = ${applicant}`)).toEqual([{ name: 'alive' }])
})
