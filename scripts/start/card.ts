import pg from 'pg'
import { env } from '@/env'
import { demoPassword, demoStaff } from '@/seed/staff'

/** The demonstration logins that this database really has, one per line. */
async function demoLogins(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ email: string }>('select email from staff where email = any($1)', [demoStaff.map(({ email }) => email)])
  await client.end()
  const present = new Set(rows.map(({ email }) => email))
  return demoStaff.filter(({ email }) => present.has(email)).map(({ email, roles }) => `    ${email.padEnd(34)} ${roles.join(', ')}`)
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
    ...(logins.length > 0 ? [`  Demonstration logins of the admin, password ${demoPassword}:`, ...logins] : []),
    '',
    'Ctrl-C stops everything.',
  ].join('\n')
}
