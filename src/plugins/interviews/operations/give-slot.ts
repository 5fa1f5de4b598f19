import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { lockApplications } from '@/plugins/selection'
import { demand, denied, inWords } from '../hooks/refusals'
import { heard } from './occupied'

/** `interview`: the one that is set for the applicant, as the coordinator saw it; null where none was. */
export type SlotGiven = { application: string; slot: string; interview: string | null }

/**
 * Gives a slot to an applicant: the interview that is set for them moves to it, or they get one. Letter and calendar follow as with any other.
 * @throws APIError 403 for anybody but a coordinator, 404, 409 when the slot is over or somebody has it, or when the applicant has got another interview meanwhile
 */
export async function giveSlot(req: PayloadRequest, asked: SlotGiven): Promise<{ interview: string }> {
  demand(req, 'coordinator')
  try {
    return await inTransaction(req, () => give(req, asked))
  } catch (error) {
    throw inWords(req, error)
  }
}

async function give(req: PayloadRequest, { application, interview, slot }: SlotGiven): Promise<{ interview: string }> {
  await lockApplications(req, [application])
  const [seat] = await query<{ over: boolean; taken: boolean }>(
    req,
    sql`select s.ends_at <= now() as over, (${heard} or s.chosen_until > now() and s.chosen_by_id <> ${application}::uuid) is true as taken from slots s where s.id = ${slot}::uuid for update`,
  )
  if (!seat) throw denied(req, 'notFound', 404)
  if (seat.over) throw denied(req, 'past')
  if (seat.taken) throw denied(req, 'slotTaken')
  const [present] = await query<{ id: string }>(req, sql`select id from interviews where application_id = ${application}::uuid and state = 'scheduled'`)
  if ((present?.id ?? null) !== interview) throw denied(req, 'changedMeanwhile')
  const asCoordinator = { depth: 0, overrideAccess: false, user: req.user, req } as const
  const { id } = present
    ? await req.payload.update({ collection: 'interviews', id: present.id, data: { slot, arrivedAt: null, calledAt: null }, ...asCoordinator })
    : await req.payload.create({ collection: 'interviews', data: { application, slot } as never, ...asCoordinator })
  return { interview: id }
}
