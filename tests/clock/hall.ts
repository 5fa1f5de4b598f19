import { adminScreens } from '@/i18n/admin'
import { cacheNames } from '@/plugins/teaching/admin/roll/keeping/names'
import type { Roll } from '@/plugins/teaching/operations/read-roll'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { demoPassword } from '@/seed/staff'
import { Colleague } from '../browser/colleague'
import { announce, slugOf, type TrialName } from '../browser/programme'
import { type Put, putAt } from '../browser/put-at'
import { Visitor } from '../browser/visitor'
import { clock } from './clock'

export const words = adminScreens.az.teaching.roll

/** A training of a programme, with a trainer of its own, who may sign in. @returns the training, and the login */
export async function training(admin: Colleague, program: string, name: TrialName, part = 'theory'): Promise<{ training: string; login: string }> {
  const made = async (collection: string, body: Record<string, unknown>) => (await admin.rest<{ doc: { id: string } }>('POST', `/${collection}?locale=az&depth=0`, body)).doc.id
  const [slug, login] = [`${slugOf(name)}-${part}`, `${name}.${part}`]
  const trainer = await made('trainers', { name: `Təlimçi ${login}`, slug, _status: 'published' })
  const id = await made('trainings', { title: `Təlim ${login}`, slug, program, part, kind: 'training', language: 'az', trainers: [trainer], _status: 'published' })
  await made('staff', { name: `Təlimçi ${login}`, email: `${login}@mekteb.example`, password: demoPassword, roles: ['trainer'], trainer })
  return { training: id, login }
}

/** A session of a training that is announced: two hours from a moment on. */
export async function session(admin: Colleague, of: string, startsAt: Date): Promise<string> {
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60_000)
  const { doc } = await admin.rest<{ doc: { id: string } }>('POST', '/sessions?depth=0', {
    training: of,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    state: 'planned',
  })
  return doc.id
}

/** A programme with a session that begins in ten minutes. */
export async function hall(name: TrialName): Promise<{ program: string; session: string; login: string }> {
  const admin = await Colleague.arrive('az', 'admin')
  const { id: program } = await announce(admin, name)
  const { login, training: of } = await training(admin, program, name)
  const held = await session(admin, of, clock.in(10))
  await admin.visitor.leave()
  return { program, session: held, login }
}

/** Somebody who takes the roll on a device of their own. */
export class Taker {
  private constructor(
    readonly colleague: Colleague,
    private readonly session: string,
  ) {}

  static async arrive(login: string, session: string, look = { phone: true }): Promise<Taker> {
    return new Taker(await Colleague.arrive('az', login, look), session)
  }

  get page() {
    return this.colleague.visitor.page
  }

  async open(): Promise<void> {
    await this.colleague.visitor.visit(`/admin/teaching/session/${this.session}`)
  }

  /** How many rolls this device keeps whole, each with every file that its page names. */
  kept(): Promise<number> {
    return this.page.evaluate(async (names) => {
      const [pages, parts] = [await caches.open(names.rolls), await caches.open(names.parts)]
      const whole = async (page: Request) => {
        const text = (await (await pages.match(page))?.text()) ?? ''
        const files = [...new Set(text.match(/\/_next\/static\/[\w./~-]+/g))]
        return files.length > 0 && (await Promise.all(files.map((file) => parts.match(file)))).every(Boolean)
      }
      return (await Promise.all((await pages.keys()).map(whole))).filter(Boolean).length
    }, cacheNames)
  }

  /** Ticks a name, on this page or on another that this device has open. */
  async tick({ name }: Participant, state: Attendance, page = this.page): Promise<void> {
    await page.getByRole('group', { name, exact: true }).getByRole('button', { name: words.states[state], exact: true }).click()
  }

  /** What the School knows by now: how each attended, and how many marks say something of them. */
  async known(): Promise<Record<string, [state: string | null, marks: number]>> {
    const { people } = await this.colleague.rest<Roll>('GET', `/teaching/sessions/${this.session}`)
    return Object.fromEntries(people.map(({ mark, name, past }) => [name, [mark && `${mark.source} ${mark.state}`, past.length]]))
  }
}

/** Somebody of the cohort, with a phone. */
export class Participant {
  private constructor(
    readonly name: string,
    readonly put: Put,
    readonly visitor: Visitor,
  ) {}

  static async arrive(program: string, surname: string): Promise<Participant> {
    const put = await putAt(program, 'enrolled', { surname, givenName: 'Nur' })
    const visitor = await Visitor.arrive({ phone: true })
    await visitor.signInApplicant(put.email)
    return new Participant(`${surname} Nur`, put, visitor)
  }

  get page() {
    return this.visitor.page
  }

  /** Goes to an address that a camera has read, and waits for what is said there. */
  async scanned(address: string, said: string): Promise<void> {
    await this.page.goto(address)
    await this.page.getByText(said).waitFor()
  }
}
