import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'

export type ProgramChoice = { programs: { id: string; title: string }[]; chosen: string | null }

/**
 * The programmes that the reader may see, newest first, and which is shown: the one asked for, or else the newest that is busy, or else the newest.
 * @param busy what makes the screens about a programme `p` worth opening by themselves
 * @param idle whether there is something to see of the others too
 */
export async function chooseProgram(req: PayloadRequest, asked: unknown, busy: SQL, { idle = true } = {}): Promise<ProgramChoice> {
  const { docs } = await req.payload.find({
    collection: 'programs',
    sort: '-edition',
    depth: 0,
    pagination: false,
    select: { title: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = await inTransaction(req, () => query<{ id: string }>(req, sql`select p.id from programs p where ${busy}`))
  const isBusy = ({ id }: { id: string }) => found.some((one) => one.id === id)
  const programs = docs.map(({ id, title }) => ({ id, title: title ?? id })).filter((program) => idle || isBusy(program))
  const chosen = programs.find(({ id }) => id === asked) ?? programs.find(isBusy) ?? programs[0]
  return { programs, chosen: chosen?.id ?? null }
}
