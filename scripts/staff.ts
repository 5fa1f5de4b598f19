/**
 * `npm run staff -- create --email … --name … --role admin`: makes a member of staff, above all the first administrator.
 * The password is read from standard input when one is piped in; otherwise one is made and printed, once.
 */
import { Refusal } from './refusal'
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { type Role, roles } from '@/access'
import { inTransaction } from '@/database/operation'
import { record } from '@/plugins/ledger'
import { withSchool } from './school'

const usage = `npm run staff -- create --email ADDRESS --name NAME --role ${roles.join('|')} [--role …] [--password-stdin]`
const shortest = 12

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

await withSchool(async (payload) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true }, 'password-stdin': { type: 'boolean', default: false } },
  })
  const { email, name, role = [] } = values
  const chosen = role.filter(isRole)
  if (positionals[0] !== 'create' || !email || !name || chosen.length === 0 || chosen.length < role.length) throw new Refusal(usage)

  const given = values['password-stdin'] ? (await text(process.stdin)).trim() : undefined
  if (given !== undefined && given.length < shortest) throw new Refusal(`The password must have at least ${shortest} characters.`)
  const password = given ?? randomBytes(12).toString('base64url')

  const req = await createLocalReq({}, payload)
  const { totalDocs } = await payload.count({ collection: 'staff', where: { email: { equals: email.toLowerCase() } }, overrideAccess: true, req })
  if (totalDocs > 0) throw new Refusal(`${email} is a member of staff already.`)
  await inTransaction(req, async () => {
    const person = await payload.create({ collection: 'staff', data: { email, name, roles: chosen, password }, overrideAccess: true, req })
    await record(req, { action: 'staff-created', subjectType: 'staff', subject: person.id, details: { roles: chosen, by: 'command line' } })
  })
  console.log(`${name} <${email}> may enter the admin as ${chosen.join(', ')}.`)
  if (given === undefined) console.log(`Password, shown only now: ${password}`)
})
