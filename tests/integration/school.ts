import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, RequestContext, TypedUser } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Role } from '@/access'
import type { Applicant, Program, Staff } from '@/payload-types'

export type Member = Staff & { collection: 'staff' }
export type Person = Applicant & { collection: 'applicants' }
export type Someone = Member | Person
type Answer = { status: number; text: string; body: Record<string, unknown> & { docs?: Record<string, unknown>[] } }

const password = 'a long enough password'

/** A School of its own for one test file: its own database, and people and programmes to fill it with. */
export class School {
  payload!: Payload
  url!: string
  private addressOfServer = ''
  private name = `school_${randomUUID().replaceAll('-', '')}`
  private counter = 0
  private tokens = new Map<string, string>()

  async open(): Promise<void> {
    this.addressOfServer = inject('server')
    await this.maintain(`create database ${this.name} template template_school`)
    this.url = this.addressOfServer.replace(/postgres$/, this.name)
    process.env.DATABASE_URL = this.url
    const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
    this.payload = await getPayload({ config, disableOnInit: false })
  }

  async close(): Promise<void> {
    // The database goes with the server, at the end of the run.
    await this.payload.destroy()
  }

  /** A request of this person, as hooks and operations get it. */
  async req(user?: Someone | null): Promise<PayloadRequest> {
    const { createLocalReq } = await import('payload')
    return createLocalReq({ user: (user ?? undefined) as TypedUser | undefined, context: {} as RequestContext }, this.payload)
  }

  /** Calls the REST interface as it would be called over the network, signed in as this person, or as nobody. A FormData is sent as an upload. */
  async rest(method: string, path: string, options: { as?: Someone | null; body?: unknown } = {}): Promise<Answer> {
    const [{ handleEndpoints }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
    const upload = options.body instanceof FormData ? options.body : undefined
    const headers = new Headers(upload ? {} : { 'content-type': 'application/json' })
    if (options.as?.collection === 'staff') headers.set('authorization', `JWT ${await this.token(options.as)}`)
    if (options.as?.collection === 'applicants') headers.set('cookie', `applicant-session=${await this.token(options.as)}`)
    const request = new Request(`http://127.0.0.1/api${path}`, { method, headers, body: upload ?? (options.body === undefined ? undefined : JSON.stringify(options.body)) })
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, text, body: (isJson ? JSON.parse(text) : {}) as Answer['body'] }
  }

  /** Signs somebody in, once. */
  private async token(person: Someone): Promise<string> {
    const known = this.tokens.get(person.id)
    if (known) return known
    const token = person.collection === 'staff' ? await this.signInStaff(person.email) : await this.signInApplicant(person.id)
    this.tokens.set(person.id, token)
    return token
  }

  private async signInStaff(email: string): Promise<string> {
    const { token } = await this.payload.login({ collection: 'staff', data: { email, password }, overrideAccess: true })
    return String(token)
  }

  /** A session as the code of a letter would open it. */
  private async signInApplicant(applicant: string): Promise<string> {
    const { digest } = await import('@/plugins/sign-in/rules/code')
    const token = randomUUID()
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000).toISOString()
    await this.payload.create({ collection: 'applicant-sessions', data: { applicant, tokenHash: digest(this.payload.secret, token), expiresAt }, overrideAccess: true })
    return token
  }

  async staff(...roles: Role[]): Promise<Member> {
    this.counter += 1
    const person = await this.payload.create({
      collection: 'staff',
      data: { name: `${roles.join(' and ')} ${this.counter}`, email: `staff${this.counter}@example.az`, password, roles },
      overrideAccess: true,
    })
    return { ...person, collection: 'staff' }
  }

  async applicant(): Promise<Person> {
    this.counter += 1
    const person = await this.payload.create({ collection: 'applicants', data: { email: `applicant${this.counter}@example.az`, locale: 'az' }, overrideAccess: true })
    return { ...person, collection: 'applicants' }
  }

  /** A published programme whose call is open, with one criterion in each stage. */
  async program(overrides: Partial<Program> = {}): Promise<Program> {
    this.counter += 1
    const day = 24 * 60 * 60 * 1000
    const from = (days: number) => new Date(Date.now() + days * day).toISOString()
    const stage = { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }] }
    return this.payload.create({
      collection: 'programs',
      locale: 'az',
      overrideAccess: true,
      data: {
        title: `Programme ${this.counter}`,
        edition: 1000 + this.counter,
        startsOn: from(60),
        endsOn: from(240),
        capacity: 2,
        call: { opensAt: from(-1), closesAt: from(1), graceMinutes: 10, zone: 'Asia/Baku' },
        screening: { ...stage, reviewersDecide: true },
        interview: stage,
        offers: { answerDays: 5 },
        _status: 'published',
        ...overrides,
      } as never,
    })
  }

  private async maintain(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.addressOfServer })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
}

/** Opens a School before the tests of a file and closes it after them. */
export function useSchool(): School {
  const school = new School()
  beforeAll(() => school.open())
  afterAll(() => school.close())
  return school
}
