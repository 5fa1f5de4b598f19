import type { PayloadRequest } from 'payload'
import type { Role } from '@/access'

/** The password of every demonstration login. A School that is not a demonstration never has one of them. */
export const demoPassword = 'miqrasiya-demo-2026'

type DemoPerson = { email: string; name: string; roles: Role[] }

/** A person of each role, and those of whom a selection needs two. */
export const demoStaff: DemoPerson[] = [
  { email: 'admin@mekteb.example', name: 'Rəşad Məmmədov', roles: ['admin'] },
  { email: 'editor@mekteb.example', name: 'Günel Əliyeva', roles: ['editor'] },
  { email: 'coordinator@mekteb.example', name: 'Aytən Hüseynova', roles: ['coordinator'] },
  { email: 'reviewer@mekteb.example', name: 'Elçin Quliyev', roles: ['reviewer'] },
  { email: 'reviewer2@mekteb.example', name: 'Nigar Səfərova', roles: ['reviewer'] },
  { email: 'panelist@mekteb.example', name: 'Tural İsmayılov', roles: ['panelist'] },
  { email: 'chair@mekteb.example', name: 'Səbinə Cəfərova', roles: ['panelist'] },
  { email: 'auditor@mekteb.example', name: 'Fərid Nəbiyev', roles: ['auditor'] },
]

/** Makes the demonstration logins that are missing. */
export async function seedStaff(req: PayloadRequest): Promise<void> {
  for (const person of demoStaff) {
    const { totalDocs } = await req.payload.count({ collection: 'staff', where: { email: { equals: person.email } }, overrideAccess: true, req })
    if (totalDocs === 0) await req.payload.create({ collection: 'staff', data: { ...person, password: demoPassword, locale: 'az' }, overrideAccess: true, req })
  }
}
