import type { PayloadRequest, Where as Filter } from 'payload'
import { extractID } from 'payload/shared'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Panel } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/refusals'
import { momentOf } from '../rules/time'

/** Where a panel sits: in a room, or behind a link. */
export type Where = { panel: string; room?: string; link?: string }

/** Hours ("09:30") in which these panels sit on each of these days ("2026-10-05"). */
export type SittingsAsked = { program: string; days: string[]; from: string; to: string; panels: Where[] }

type Sitting = NonNullable<Panel['sittings']>[number]

/**
 * Lets panels sit on some days, in one act; their slots follow.
 * @throws APIError 403 for anybody but a coordinator, 404 for a panel of another programme, 409 where a panel sits at that time already, 422 where hours or a place are missing
 */
export async function addSittings(req: PayloadRequest, { days, from, panels, program, to }: SittingsAsked): Promise<{ added: number }> {
  demand(req, 'coordinator')
  if (from >= to) throw denied(req, 'hours', 422)
  if (panels.some(({ link, room }) => !room && !link)) throw denied(req, 'nowhere', 422)
  return inTransaction(req, async () => {
    const zone = await lockPanels(req, program)
    for (const { panel, ...where } of [...panels].sort((one, other) => (one.panel < other.panel ? -1 : 1))) {
      const doc = await readPanel(req, program, panel)
      const present = doc.sittings ?? []
      const taken = present.find((sitting) => days.includes(dayIn(zone, sitting.day)) && sitting.from < to && from < sitting.to)
      if (taken) throw denied(req, 'sitsAlready', 409, { panel: doc.name, day: dayIn(zone, taken.day) })
      const added = days.map((day): Sitting => ({ day: new Date(momentOf(zone, day, '12:00')).toISOString(), from, to, ...where }))
      await write(req, panel, [...present, ...added])
      await record(req, { action: 'sitting-add', subjectType: 'panels', subject: panel, details: { days, from, to, ...where } })
    }
    return { added: days.length * panels.length }
  })
}

/**
 * A panel does not sit there and then after all. Interviews keep their time, outside any slot, until they are moved.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such sitting
 */
export async function removeSitting(req: PayloadRequest, asked: { program: string; panel: string; sitting: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const zone = await lockPanels(req, asked.program)
    const { sittings } = await readPanel(req, asked.program, asked.panel)
    const gone = (sittings ?? []).find(({ id }) => id === asked.sitting)
    if (!gone) throw denied(req, 'notFound', 404)
    await write(
      req,
      asked.panel,
      (sittings ?? []).filter((sitting) => sitting !== gone),
    )
    const details = { day: dayIn(zone, gone.day), from: gone.from, to: gone.to }
    await record(req, { action: 'sitting-remove', subjectType: 'panels', subject: asked.panel, details })
  })
}

/** Nobody changes the panels of a programme meanwhile, before Payload reads them. @returns by whose clocks it goes */
async function lockPanels(req: PayloadRequest, program: string): Promise<string> {
  const [row] = await query<{ zone: string }>(req, sql`select call_zone as zone from programs where id = ${program}::uuid for no key update`)
  if (!row) throw denied(req, 'notFound', 404)
  await query(req, sql`select id from panels where program_id = ${program}::uuid order by id for update`)
  return row.zone
}

async function readPanel(req: PayloadRequest, program: string, id: string): Promise<Panel> {
  const where: Filter = { and: [{ id: { equals: id } }, { program: { equals: program } }] }
  const { docs } = await req.payload.find({ collection: 'panels', where, limit: 1, depth: 0, overrideAccess: false, user: req.user, req })
  if (!docs[0]) throw denied(req, 'notFound', 404)
  return docs[0]
}

const write = (req: PayloadRequest, id: string, sittings: Sitting[]) => {
  const rows = sittings.map(({ room, ...sitting }) => ({ ...sitting, room: room ? extractID(room) : null }))
  return req.payload.update({ collection: 'panels', id, data: { sittings: rows }, depth: 0, overrideAccess: false, user: req.user, req })
}

const dayIn = (zone: string, moment: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(moment))
