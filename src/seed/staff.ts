import type { PayloadRequest } from 'payload'
import type { Role } from '@/access'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'

/** The password of every demonstration login. A School that is not a demonstration never has one of them. */
export const demoPassword = 'miqrasiya-demo-2026'

export type DemoPerson = { email: string; name: string; roles: Role[]; institution?: string /** The abbreviation of the organisation of which a partner is. */; of?: string }

/** A person of each role, and those of whom a selection needs two. */
export const demoStaff: [DemoPerson, ...DemoPerson[]] = [
  { email: 'admin@mekteb.example', name: 'Rəşad Talıbov', roles: ['admin'] },
  { email: 'editor@mekteb.example', name: 'Günel Sadıqova', roles: ['editor'] },
  { email: 'coordinator@mekteb.example', name: 'Aytən Seyidova', roles: ['coordinator'] },
  { email: 'coordinator2@mekteb.example', name: 'Kamran Sultanov', roles: ['coordinator'] },
  { email: 'reviewer@mekteb.example', name: 'Elçin Mehdiyev', roles: ['reviewer'] },
  { email: 'reviewer2@mekteb.example', name: 'Nigar Atakişiyeva', roles: ['reviewer'] },
  { email: 'panelist@mekteb.example', name: 'Tural Hacıyev', roles: ['panelist'] },
  { email: 'chair@mekteb.example', name: 'Səbinə Vəkilova', roles: ['panelist'] },
  { email: 'auditor@mekteb.example', name: 'Fərid Nəbiyev', roles: ['auditor'] },
  { email: 'trainer@mekteb.example', name: 'Leyla Mirzəzadə', roles: ['trainer'] },
  { email: 'partner@mekteb.example', name: 'Lalə Qurbanova', roles: ['partner'], of: 'ICMPD' },
]

/**
 * Makes these people. They share one password, so it is hashed once, for the first; the others are written below the hooks, with what these would
 * have put into the ledger. A trainer is the one of the site who is called so, a partner is of the organisation that is named.
 */
export async function seedStaff(req: PayloadRequest, [first, ...others]: [DemoPerson, ...DemoPerson[]]): Promise<void> {
  const { payload } = req
  const collection = 'staff'
  const { id } = await payload.create({ collection, data: { ...first, password: demoPassword, locale: 'az' }, overrideAccess: true, req })
  const known = await payload.db.findOne<{ id: string; hash: string; salt: string }>({ collection, where: { id: { equals: id } }, req })
  for (const { of: organisation = '', ...person } of others) {
    const made = await payload.db.create({ collection, data: { ...person, locale: 'az', hash: known?.hash, salt: known?.salt }, req })
    await record(req, { action: 'role-change', subjectType: collection, subject: String(made.id), details: { name: person.name, before: [], after: person.roles } })
    if (person.roles.includes('trainer')) {
      await query(req, sql`update staff set trainer_id = (select _parent_id from trainers_locales where name = ${person.name} limit 1) where id = ${made.id}::uuid`)
    }
    if (person.roles.includes('partner')) {
      await query(req, sql`update staff set partner_id = (select _parent_id from partners_locales where abbreviation = ${organisation} limit 1) where id = ${made.id}::uuid`)
    }
  }
}
