import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { guests, type Role } from '@/access'
import { adminScreens } from '@/i18n/admin'
import { screens } from '../doors'
import { Visitor } from './visitor'

/** A login of each role of the staff. */
const logins = ['editor', 'coordinator', 'admin', 'auditor', 'reviewer', 'panelist', ...guests] as const satisfies readonly Role[]

const { databaseUrl } = inject('site')

type Facts = { review: string; flag: string; certificate: string; secrets: string[] }

/** Values for the paths, and what tells who applied to the open call: whole names, addresses, phones and papers. */
async function readFacts(): Promise<Facts> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<Facts>(
    `select (select r.id from reviews r join staff s on s.id = r.reviewer_id where s.email = 'reviewer@mekteb.example' and r.state <> 'conflict' order by r.id limit 1) as review,
       coalesce((select id from flags order by id limit 1), gen_random_uuid()) as flag,
       (select id from certificates order by id limit 1) as certificate,
       (select array_agg(secret) from (
          select unnest(array[a.person_surname || ' ' || a.person_given_name, a.person_given_name || ' ' || a.person_surname, a.person_identity_number, a.person_phone, p.email]) as secret
          from applications a join applicants p on p.id = a.applicant_id where a.status = 'submitted' and a.announced_status = 'submitted' and a.person_surname is not null) s where secret <> '') as secrets`,
  )
  await client.end()
  const [facts] = rows
  if (!facts) throw new Error('There are no reviews.')
  return facts
}

const filled = (path: string, { certificate, flag, review }: Facts): string =>
  `/admin${path.replace(':review', review).replace(':flag', flag).replace(':certificate', certificate)}`

/** Every screen but that of an empty School. */
const tried = Object.entries(screens).filter(([, roles]) => roles.length > 0)

test('every screen is for the roles of the table and turns all others away, with nothing of it in what they are sent; a blind reviewer is sent nobody’s name', async () => {
  const facts = await readFacts()
  expect(facts.secrets.length).toBeGreaterThan(50)
  const { notForYou } = adminScreens.az.screens
  for (const login of logins) {
    const visitor = await Visitor.arrive()
    await visitor.signInStaff(login)
    for (const [path, roles] of tried) {
      const answer = await visitor.page.goto(filled(path, facts))
      const sent = String(await answer?.text())
      const isFor = (roles as readonly Role[]).includes(login)
      await visitor.page.locator('h1').first().waitFor()
      expect([login, path, answer?.status(), await visitor.page.getByText(notForYou).count()]).toEqual([login, path, 200, isFor ? 0 : 1])
      const told = facts.secrets.filter((secret) => sent.includes(secret))
      if (!isFor || login === 'reviewer' || login === 'panelist') expect([login, path, told]).toEqual([login, path, []])
    }
    await visitor.leave()
  }
})

test('whoever is not signed in, or signed in as an applicant, is sent nobody’s name by any screen', async () => {
  const facts = await readFacts()
  const [stranger, applicant] = [await Visitor.arrive(), await Visitor.arrive()]
  await applicant.signInApplicant('namized@mekteb.example')
  for (const { page } of [stranger, applicant]) {
    for (const [path] of tried) {
      const sent = await (await page.request.get(filled(path, facts), { maxRedirects: 0 })).text()
      expect([path, facts.secrets.filter((secret) => sent.includes(secret))]).toEqual([path, []])
    }
  }
  for (const visitor of [stranger, applicant]) await visitor.leave()
})
