import type { PayloadRequest } from 'payload'
import { readRows, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { type CallDates, callOf, programSummary, programWords, stateOf } from '../hooks/dossier'
import type { OpenCall } from './shapes'

type Row = { program: Omit<OpenCall, 'program' | 'call' | 'startsOn'> & { id: string }; startsOn: string; call: CallDates }

/** The published programmes and the state of their calls, the latest edition first. For anybody. */
export async function openCalls(req: PayloadRequest): Promise<OpenCall[]> {
  const rows = await readRows<Row>(
    req.payload,
    sql`select ${programSummary} as program, ${callOf} as call, p.starts_on as "startsOn" from programs p ${programWords(languageOf(req))}
        where p._status = 'published' order by p.edition desc`,
  )
  const now = new Date()
  return rows.map(({ program: { id, ...program }, startsOn, call }) => ({
    ...program,
    program: id,
    startsOn: new Date(startsOn).toISOString(),
    call: { ...call, state: stateOf(call, now) },
  }))
}
