import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { mostAttempts } from '@/database/queue'
import { rankLater } from '@/plugins/selection'
import { stages } from '@/plugins/selection/rules/steps'
import { appealRows, feedbackRows } from './answer-rows'
import type { Cast } from './cast'
import type { Dossier } from './dossier'
import { copyPapers } from './papers'
import type { Edition } from './edition'
import * as rows from './rows'

const quoted = (column: string) => `"${column}"`

/**
 * Puts many rows into a table in one statement. Columns that a row does not name get their defaults.
 * @param conflict what to do where a row is there already, as SQL
 */
async function insert(req: PayloadRequest, table: string, list: readonly rows.Row[], conflict = ''): Promise<void> {
  const [first] = list
  if (!first) return
  const columns = sql.raw(Object.keys(first).map(quoted).join(', '))
  const records = JSON.stringify(list)
  await query(
    req,
    sql`insert into ${sql.raw(quoted(table))} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.raw(quoted(table))}, ${records}::jsonb) ${sql.raw(conflict)}`,
  )
}

/** The database makes a standing as soon as an application reaches a stage; here it gets its figures. */
const keepFigures = 'on conflict (application_id, stage) do update set mean = excluded.mean, spread = excluded.spread, reviews = excluded.reviews'

/**
 * Writes applications with all that hangs on them, below the hooks: these lived through months that have not passed. What the database itself
 * refuses, it refuses here as well.
 */
export async function writeDossiers(req: PayloadRequest, dossiers: readonly Dossier[], cast: Cast, panels: readonly string[]): Promise<void> {
  const sizes = await copyPapers(dossiers.flatMap(({ papers }) => papers))
  await insert(req, 'applicants', dossiers.map(rows.applicantRow))
  await insert(req, 'applications', dossiers.map(rows.applicationRow))
  await insert(
    req,
    'documents',
    dossiers.flatMap((dossier) => rows.documentRows(dossier, sizes)),
  )
  await insert(
    req,
    'revisions',
    dossiers.flatMap((dossier) => rows.revisionRows(dossier, sizes)),
  )
  await insert(req, 'reviews', dossiers.flatMap(rows.reviewRows))
  await insert(req, 'feedback', dossiers.flatMap(feedbackRows))
  await insert(req, 'appeals', dossiers.flatMap(appealRows))
  await insert(req, 'conflicts', dossiers.flatMap(rows.conflictRows))
  await insert(req, 'standings', dossiers.flatMap(rows.standingRows), keepFigures)
  await insert(
    req,
    'interviews',
    dossiers.flatMap((dossier) => rows.interviewRows(dossier, panels)),
  )
  await insert(req, 'interviews_locales', dossiers.flatMap(rows.interviewWordRows))
  await insert(
    req,
    'ledger',
    dossiers.flatMap((dossier) => rows.ledgerRows(dossier, cast)),
  )
  await writeLetters(req, dossiers.flatMap(rows.letterRows))
  for (const program of new Set(dossiers.map(({ edition }) => edition.id))) for (const stage of stages) await rankLater(req, program, stage)
}

/** Letters that wait are queued for delivery like any other. */
async function writeLetters(req: PayloadRequest, letters: readonly rows.Row[]): Promise<void> {
  await insert(req, 'letters', letters)
  const waiting = letters.filter(({ state }) => state === 'queued').map(({ occasion }) => occasion)
  if (waiting.length === 0) return
  await query(
    req,
    sql`select graphile_worker.add_job('deliver-letter', json_build_object('letter', l.id), max_attempts => ${mostAttempts})
        from letters l where l.occasion in (select jsonb_array_elements_text(${JSON.stringify(waiting)}::jsonb))`,
  )
}

/**
 * Writes the releases of an edition.
 * @param newId makes an id
 */
export async function writeReleases(req: PayloadRequest, edition: Edition, dossiers: readonly Dossier[], cast: Cast, newId: () => string): Promise<void> {
  const written = stages.flatMap((stage) => rows.releaseRows(edition, stage, dossiers, cast, newId()) ?? [])
  await insert(
    req,
    'releases',
    written.map(({ release }) => release),
  )
  await insert(
    req,
    'ledger',
    written.map(({ entry }) => entry),
  )
}

/** An outbox in which something waits for staff: of the two newest letters, one is held and one was given up. */
export async function leaveSomethingInTheOutbox(req: PayloadRequest): Promise<void> {
  const newest = (place: number) => sql`(select id from letters order by created_at desc, id offset ${place} limit 1)`
  await query(req, sql`update letters set state = 'held', attempts = 0, sent_at = null where id = ${newest(0)}`)
  await query(req, sql`update letters set state = 'failed', attempts = ${mostAttempts}, sent_at = null, last_error = '550 5.1.1 Mailbox unavailable' where id = ${newest(1)}`)
}
