import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { extractID } from 'payload/shared'
import { hasRole } from '@/access'
import { addressedIds } from '@/database/addressed'
import { lockBusy } from '@/database/busy'
import { query, sql } from '@/database/transaction'
import type { Absence, Panel, Program } from '@/payload-types'
import { makeSlots } from '../operations/make-slots'
import { say } from './refusals'

type Hours = { from?: string | null; to?: string | null }

const endsFirst = ({ from, to }: Hours): boolean => Boolean(from && to && from >= to)

const wrong = (req: PayloadRequest, collection: string, errors: { path: string; key: string }[]) =>
  new ValidationError({ collection, errors: errors.map(({ key, path }) => ({ path, message: say(req, key) })), req })

/** Locks the programmes of panels before anything of them is written, as whoever changes an interview does first: nobody waits in a circle. */
export const lockPanel: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  const asked = args as { id?: unknown; where?: Where; data?: Partial<Panel> }
  const ids = JSON.stringify(await addressedIds(req, 'panels', asked))
  const named = asked.data?.program ? extractID(asked.data.program) : ''
  await query(
    req,
    sql`select id from programs where id::text = ${named} or id in (select program_id from panels where id::text in (select jsonb_array_elements_text(${ids}::jsonb)))
        order by id for no key update`,
  )
  await lockBusy(req)
  return args
}

/**
 * A sitting ends after it begins, and is somewhere.
 * @throws ValidationError next to the field
 */
export const guardSittings: CollectionBeforeChangeHook<Panel> = ({ data, req }) => {
  const errors = (data.sittings ?? []).flatMap((sitting, row) => [
    ...(endsFirst(sitting) ? [{ path: `sittings.${row}.to`, key: 'hours' }] : []),
    ...(sitting.link && !URL.canParse(sitting.link) ? [{ path: `sittings.${row}.link`, key: 'noLink' }] : []),
    ...(sitting.room || sitting.link ? [] : [{ path: `sittings.${row}.room`, key: 'nowhere' }]),
  ])
  if (errors.length > 0) throw wrong(req, 'panels', errors)
  return data
}

/**
 * Panelists write down their own absences only, coordinators anybody's.
 * @throws ValidationError next to the field
 */
export const guardAbsence: CollectionBeforeChangeHook<Absence> = ({ data, originalDoc, req }) => {
  const next = { ...originalDoc, ...data }
  const others = req.user && !hasRole(req.user, 'coordinator') && (!next.panelist || extractID(next.panelist) !== req.user.id)
  if (others) throw wrong(req, 'absences', [{ path: 'panelist', key: 'notYourAbsence' }])
  if (Boolean(next.from) !== Boolean(next.to)) throw wrong(req, 'absences', [{ path: next.from ? 'to' : 'from', key: 'bothHours' }])
  if (endsFirst(next)) throw wrong(req, 'absences', [{ path: 'to', key: 'hours' }])
  return data
}

/** The slots of a panel's programme follow its sittings and members. */
export const makeSlotsOfPanel: CollectionAfterChangeHook<Panel> = async ({ data, doc, previousDoc, req }) => {
  const program = data.program ?? previousDoc?.program
  if (program) await makeSlots(req, extractID(program))
  return doc
}

/** The slots of a programme follow how long interviews take, their pauses and breaks. */
export const makeSlotsOfProgram: CollectionAfterChangeHook<Program> = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') await makeSlots(req, doc.id)
  return doc
}

async function makeAround(req: PayloadRequest, panelists: string[]): Promise<void> {
  const programs = await query<{ program: string }>(
    req,
    sql`select distinct n.program_id as program from panels n join panels_rels m on m.parent_id = n.id and m.path = 'members'
        where m.staff_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(panelists)}::jsonb)) order by 1`,
  )
  for (const { program } of programs) await makeSlots(req, program)
}

/** The slots of all panels of somebody follow when they are away. */
export const makeSlotsAround: CollectionAfterChangeHook<Absence> = async ({ data, doc, previousDoc, req }) => {
  await makeAround(
    req,
    [data.panelist, previousDoc?.panelist].flatMap((panelist) => (panelist ? [extractID(panelist)] : [])),
  )
  return doc
}

export const makeSlotsAgain: CollectionAfterDeleteHook<Absence> = async ({ doc, req }) => {
  await makeAround(req, [extractID(doc.panelist)])
  return doc
}
