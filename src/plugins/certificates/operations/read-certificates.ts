import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { day } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { isUnderWay } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { saysIn } from '@/i18n/fold'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import type { runStates } from '../collections/certificate-runs'
import { demand, say, unprintableInWords } from '../hooks/refusals'
import { readSerial } from '../rules/serial'
import { type Fault, readDue, runKey, type Stop } from './run'

/** How it stands with the certificate of a graduate. */
export const standings = ['valid', 'revoked', 'notIssued'] as const

/** What is listed; empty is all. */
export type ListWish = { program: string; search: string; state: string }

export type Listed = {
  application: string
  certificate: string | null
  holder: string
  receipt: string
  serial: string | null
  issuedAt: Date | null
  edition: number | null
  revokedAt: Date | null
  state: (typeof standings)[number]
}

/** `failed`: the worker has given it up. `stopped`: what was refused to it, in words; null where nothing was. */
export type Run = {
  state: (typeof runStates)[number] | 'failed'
  due: number
  issued: number
  faults: { application: string; holder: string; why: string }[]
  stopped: string | null
}

export type CertificateList = { listed: Listed[]; counts: Record<Listed['state'], number>; due: number; design: string | null; run: Run | null }

/** Whether somebody is found by what is typed: a part of the name or the receipt, or a serial number, however it is written. */
const isSought = ({ holder, receipt, serial }: Listed, typed: string): boolean => saysIn(typed, holder, receipt, serial) || (serial !== null && readSerial(typed) === serial)

/**
 * The graduates of a programme with their certificates, as far as they are asked for, and what there is to do.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readCertificates(req: PayloadRequest, { program, search, state }: ListWish): Promise<CertificateList> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const all = await query<Listed>(
      req,
      sql`select a.id as application, c.id as certificate, coalesce(c.holder, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic)) as holder,
            coalesce(a.receipt, '') as receipt, c.serial, c.issued_at as "issuedAt", c.edition::int as edition, c.revoked_at as "revokedAt",
            case when c.id is null then 'notIssued' when c.revoked_at is null then 'valid' else 'revoked' end as state
          from applications a left join certificates c on c.application_id = a.id
          where a.program_id = ${program}::uuid and (a.status = 'graduated' or c.id is not null) order by c.issued_at desc`,
    )
    const [design] = await query<{ id: string }>(req, sql`select id from certificate_designs where program_id = ${program}::uuid`)
    const { length: due } = await readDue(req, program)
    return {
      listed: all.filter((one) => (!state || one.state === state) && isSought(one, search)).sort((one, other) => one.holder.localeCompare(other.holder, 'az')),
      counts: Object.fromEntries(standings.map((standing) => [standing, all.filter((one) => one.state === standing).length])) as CertificateList['counts'],
      due,
      design: design?.id ?? null,
      run: await readRun(req, { program }),
    }
  })
}

/**
 * How far the issuing is that was last asked for; null where none was.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readRun(req: PayloadRequest, { program }: { program: string }): Promise<Run | null> {
  demand(req, 'coordinator', 'auditor')
  const [row] = await inTransaction(req, () =>
    query<Pick<Run, 'state' | 'due' | 'issued'> & { kept: (Fault | Stop)[] | null }>(
      req,
      sql`select case when state = 'done' or ${isUnderWay(runKey(program))} then state::text else 'failed' end as state, due::int as due, issued::int as issued, faults as kept
          from certificate_runs where program_id = ${program}::uuid`,
    ),
  )
  if (!row) return null
  const { kept, ...run } = row
  const stop = kept?.find(isStop)
  return {
    ...run,
    faults: (kept ?? []).filter(isFault).map(({ application, holder, ...fault }) => ({ application, holder, why: unprintableInWords(req, fault) })),
    stopped: stop ? stopInWords(req, stop) : null,
  }
}

const isStop = (one: Fault | Stop): one is Stop => 'refusal' in one
const isFault = (one: Fault | Stop): one is Fault => !isStop(one)

/** What of certificates is refused to a run. It is told in the language of whoever reads of it; what is refused elsewhere, in the words of then. */
const refusedToRuns = ['keyShut', 'noKey', 'noDesign', 'listFull']

const stopInWords = (req: PayloadRequest, { refusal, words }: Stop): string => (refusedToRuns.includes(refusal) ? say(req, refusal) : words)

/**
 * The same list as CSV; the ledger notes who took it.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportCertificates(req: PayloadRequest, wish: ListWish): Promise<string> {
  return inTransaction(req, async () => {
    const { listed } = await readCertificates(req, wish)
    const { language } = req.i18n
    const t = translator(isLocale(language) ? language : defaultLocale, 'certificates')
    await record(req, { action: 'export', subjectType: 'programs', subject: wish.program, details: { what: 'certificates', rows: listed.length } })
    const when = (moment: Date | null) => (moment ? day(language, moment) : '')
    const rows = listed.map(({ edition, holder, issuedAt, receipt, revokedAt, serial, state }) => ({
      holder,
      receipt,
      serial: serial ?? '',
      issuedAt: when(issuedAt),
      edition: edition ?? '',
      state: t(`states.${state}`),
      revokedAt: when(revokedAt),
    }))
    return csv(rows, headersOf(['holder', 'receipt', 'serial', 'issuedAt', 'edition', 'state', 'revokedAt'], t))
  })
}
