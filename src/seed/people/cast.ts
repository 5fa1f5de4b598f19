import type { PayloadRequest } from 'payload'
import { demoStaff, type DemoPerson, seedStaff } from '../staff'

export type Member = { id: string; name: string }

export type Cast = {
  coordinator: Member
  /** Consents to what the first one proposes, and answers those about whom the first one has decided. */
  secondCoordinator: Member
  reviewers: (Member & { /** Points by which they judge more strictly (below 0) or more kindly than others. */ severity: number })[]
  /** The members of each panel; the first is its chair. */
  panels: Member[][]
}

type Colleague = Required<Omit<DemoPerson, 'of'>>

const service = 'Dövlət Miqrasiya Xidməti'

/** Colleagues of the demonstration logins, so that loads are shared and panels are full. They sign in with the same password. */
const colleagues: Colleague[] = [
  { email: 'reviewer3@mekteb.example', name: 'Leyla Qarayeva', roles: ['reviewer'], institution: 'Bakı Dövlət Universiteti' },
  { email: 'reviewer4@mekteb.example', name: 'Orxan Ələkbərov', roles: ['reviewer'], institution: service },
  { email: 'reviewer5@mekteb.example', name: 'Zəhra İskəndərova', roles: ['reviewer'], institution: 'Azərbaycan Dillər Universiteti' },
  { email: 'reviewer6@mekteb.example', name: 'Nicat Şahbazov', roles: ['reviewer'], institution: service },
  { email: 'reviewer7@mekteb.example', name: 'Könül Piriyeva', roles: ['reviewer'], institution: 'Xəzər Universiteti' },
  { email: 'reviewer8@mekteb.example', name: 'Vüsal Dadaşov', roles: ['reviewer'], institution: service },
  { email: 'panelist2@mekteb.example', name: 'Ülviyyə Cavadova', roles: ['panelist'], institution: service },
  { email: 'panelist3@mekteb.example', name: 'Emin Ramazanov', roles: ['panelist'], institution: service },
  { email: 'panelist4@mekteb.example', name: 'Lalə Şıxəliyeva', roles: ['panelist'], institution: 'ADA Universiteti' },
  { email: 'panelist5@mekteb.example', name: 'Azər Baxşıyev', roles: ['panelist'], institution: service },
  { email: 'panelist6@mekteb.example', name: 'Sevinc Əhmədova', roles: ['panelist'], institution: service },
  { email: 'panelist7@mekteb.example', name: 'Toğrul Balayev', roles: ['panelist'], institution: 'Dövlət İdarəçilik Akademiyası' },
  { email: 'panelist8@mekteb.example', name: 'Röya Salahova', roles: ['panelist'], institution: service },
]

/** Everybody who works in the demonstration School. None of them bears a surname that an applicant may bear: who looks for an applicant's name finds no colleague. */
export const everybody: [DemoPerson, ...DemoPerson[]] = [...demoStaff, ...colleagues]

const severities = [-0.45, 0.3, 0, 0.55, -0.2, 0.1, -0.3, 0.25]

const panels = [
  ['chair', 'panelist', 'panelist2'],
  ['panelist3', 'panelist4', 'panelist5'],
  ['panelist6', 'panelist7', 'panelist8'],
]

/** Makes everybody who works in the demonstration School, and gives them their parts. */
export async function seedCast(req: PayloadRequest): Promise<Cast> {
  await seedStaff(req, everybody)
  return readCast(req)
}

/** The parts of those who are there already. */
export async function readCast(req: PayloadRequest): Promise<Cast> {
  const emails = everybody.map(({ email }) => email)
  const { docs } = await req.payload.find({ collection: 'staff', where: { email: { in: emails } }, pagination: false, depth: 0, overrideAccess: true, req })
  const find = (login: string): Member => {
    const found = docs.find(({ email }) => email === `${login}@mekteb.example`)
    if (!found) throw new Error(`The demonstration School has nobody called ${login}. Seed an empty database first.`)
    return { id: found.id, name: found.name }
  }
  const reviewers = severities.map((severity, place) => ({ ...find(place === 0 ? 'reviewer' : `reviewer${place + 1}`), severity }))
  return { coordinator: find('coordinator'), secondCoordinator: find('coordinator2'), reviewers, panels: panels.map((members) => members.map(find)) }
}
