import pg from 'pg'
import { env } from '@/env'
import { demoApplicants } from '@/seed/applicants'
import { demoPassword, demoStaff } from '@/seed/staff'

type Login = { email: string; is: string }

const staff: Login[] = demoStaff.map(({ email, roles }) => ({ email, is: roles.join(', ') }))
const applicants: Login[] = Object.values(demoApplicants)

/** Those of the demonstration logins that this database really has, one per line. */
async function presentOf(client: pg.Client, table: 'staff' | 'applicants', logins: readonly Login[]): Promise<string[]> {
  const { rows } = await client.query<{ email: string }>(`select email from ${table} where email = any($1)`, [logins.map(({ email }) => email)])
  const present = new Set(rows.map(({ email }) => email))
  return logins.filter(({ email }) => present.has(email)).map(({ email, is }) => `    ${email.padEnd(34)} ${is}`)
}

async function demoLogins(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const [colleagues, people] = [await presentOf(client, 'staff', staff), await presentOf(client, 'applicants', applicants)]
  await client.end()
  return [
    ...(colleagues.length > 0 ? [`  Demonstration logins of the admin, password ${demoPassword}:`, ...colleagues] : []),
    ...(people.length > 0 ? ['  Demonstration applicants, who sign in on the site with a code:', ...people] : []),
  ]
}

/** What a person needs who has just started the School. */
export async function card(url: string): Promise<string> {
  const logins = env.SEED_DEMO ? await demoLogins(url) : []
  return [
    '',
    'The Migration School is served.',
    `  Site      ${env.SITE_URL}`,
    `  Admin     ${env.SITE_URL}/admin`,
    ...(env.SMTP_URL_IS_MAILBOX ? [`  Mailbox   http://127.0.0.1:${env.MAILBOX_PORT}   (letters stay here; applicants sign in with the code from it)`] : []),
    ...logins,
    '',
    'Ctrl-C stops everything.',
  ].join('\n')
}
