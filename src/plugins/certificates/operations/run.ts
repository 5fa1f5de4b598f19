import { type APIError, createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '@/database/operation'
import { enqueue, type Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { isRefusal } from '@/refusals'
import { demand, denied } from '../hooks/refusals'
import { Unprintable } from '../rules/pdf/unprintable'
import { signAnew } from './correct'
import { issueTo } from './issue'
import { ensureKey } from './keys'
import { type Press, readPress } from './press'

/** Somebody for whom no certificate could be made, and why. */
export type Fault = Pick<Unprintable, 'signs' | 'text' | 'why'> & { application: string; holder: string }

/** Why a run made no more: what was refused, by its name and in the words of then. */
export type Stop = { refusal: string; words: string }

/** Under what the run of a programme is queued. */
export const runKey = (program: string): string => `issue-certificates ${program}`

type Due = { application: string; holder: string /** The certificate that is to be made anew; null where there is none yet. */; certificate: string | null }

/** Who of a programme was never given a certificate, and whose is signed by a key that is no longer trusted. Whose was revoked is not among them: another is a decision of its own, see `replace`. */
export const readDue = (req: PayloadRequest, program: string): Promise<Due[]> =>
  query<Due>(
    req,
    sql`select a.id as application, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as holder, c.id as certificate
        from applications a left join certificates c on c.application_id = a.id
        left join certificate_editions e on e.certificate_id = c.id and e.number = c.edition left join certificate_keys k on k.id = e.key_id
        where a.program_id = ${program}::uuid and a.status = 'graduated' and (c.id is null or (c.revoked_at is null and k.state = 'compromised'))
        order by a.person_surname, a.person_given_name, a.id`,
  )

/**
 * Makes sure that certificates of a programme can be issued.
 * @throws APIError 409 when nobody has said what is printed on them, or the key is encrypted by another secret
 */
async function prepare(req: PayloadRequest, program: string): Promise<Press> {
  const press = await readPress(req, program)
  await ensureKey(req)
  return press
}

/**
 * Asks for the certificates that are due in a programme. The worker makes them, one by one, some time after this transaction has committed.
 * @returns how many are due
 * @throws APIError 403 for anybody but a coordinator; 409 when none is due, nobody has said what is printed, or the key can't be used
 */
export async function issueCertificates(req: PayloadRequest, { program }: { program: string }): Promise<{ due: number }> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    await prepare(req, program)
    const { length: due } = await readDue(req, program)
    if (due === 0) throw denied(req, 'noneDue')
    const askedAt = new Date().toISOString()
    await query(
      req,
      sql`insert into certificate_runs (program_id, state, asked_at, asked_by_id, due, issued) values (${program}::uuid, 'waiting', ${askedAt}, ${req.user?.id}::uuid, ${due}, 0)
          on conflict (program_id) do update set state = excluded.state, asked_at = excluded.asked_at, asked_by_id = excluded.asked_by_id, due = excluded.due, issued = 0,
            faults = null, updated_at = now()`,
    )
    await record(req, { action: 'certificates-asked', subjectType: 'programs', subject: program, details: { due } })
    await enqueue(req, 'issue-certificates', { program, askedAt }, { key: runKey(program) })
    return { due }
  })
}

/** One certificate as one transaction, so that a crash loses none and makes none twice; what has been made is counted in it. */
async function makeOne(payload: Payload, press: Press, { application, certificate }: Due, user: TypedUser | null): Promise<boolean> {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return inTransaction(req, async () => {
    const reason = translator(defaultLocale, 'certificates')('signedAnew')
    const made = certificate ? await signAnew(req, press, certificate, reason) : await issueTo(req, press, application)
    if (made) await query(req, sql`update certificate_runs set issued = issued + 1, updated_at = now() where program_id = ${press.program}::uuid and state = 'working'`)
    return made
  })
}

/**
 * Makes all certificates that are due in a programme, in the name of whoever asked.
 * @param onMade hears how many are made, and of how many
 * @returns how many were made, and for whom none could be
 */
export async function makeAll(payload: Payload, program: string, user: TypedUser | null, onMade?: (made: number, of: number) => void): Promise<{ made: number; faults: Fault[] }> {
  const req = await createLocalReq({}, payload)
  const { due, press } = await inTransaction(req, async () => ({ press: await prepare(req, program), due: await readDue(req, program) }))
  const faults: Fault[] = []
  let made = 0
  for (const one of due) {
    try {
      if (await makeOne(payload, press, one, user)) made += 1
      onMade?.(made, due.length)
    } catch (error) {
      if (!(error instanceof Unprintable)) throw error
      const { signs, text, why } = error
      faults.push({ application: one.application, holder: one.holder, signs, text, why })
    }
  }
  return { made, faults }
}

const stopOf = ({ data, message }: APIError): Stop => ({ refusal: (data as { why?: string } | null)?.why ?? '', words: message })

/** Makes all, as far as nothing is refused: that would be refused again however often it is tried, until somebody does something about it. */
async function makeUnlessRefused(payload: Payload, program: string, user: TypedUser | null): Promise<(Fault | Stop)[]> {
  try {
    return (await makeAll(payload, program, user)).faults
  } catch (error) {
    if (isRefusal(error)) return [stopOf(error)]
    throw error
  }
}

/** Makes what was asked for, unless it was asked for anew meanwhile. Done again, it makes what is still due. */
export const issueLater: Task = async (payload, job) => {
  const req = await createLocalReq({}, payload)
  const program = String(job.program)
  const asked = sql`program_id = ${program}::uuid and asked_at = ${String(job.askedAt)}::timestamptz`
  const [run] = await inTransaction(req, () =>
    query<{ by: string | null }>(req, sql`update certificate_runs set state = 'working', updated_at = now() where ${asked} and state <> 'done' returning asked_by_id as by`),
  )
  if (!run) return
  const user = run.by ? await payload.findByID({ collection: 'staff', id: run.by, depth: 0, disableErrors: true, overrideAccess: true }) : null
  const faults = await makeUnlessRefused(payload, program, user && { ...user, collection: 'staff' })
  await inTransaction(req, () => query(req, sql`update certificate_runs set state = 'done', faults = ${JSON.stringify(faults)}::jsonb, updated_at = now() where ${asked}`))
}
