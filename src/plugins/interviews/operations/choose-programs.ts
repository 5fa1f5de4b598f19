import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'

type Chosen = { programs: { id: string; title: string }[]; chosen: string | null }

/** The programmes that the reader may see, newest first, and which is shown: the one asked for, or else the newest that is at its interviews, or else the newest. */
export async function choosePrograms(req: PayloadRequest, asked: unknown): Promise<Chosen> {
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
  const busy = await inTransaction(req, () =>
    query<{ id: string }>(
      req,
      sql`select p.id from programs p where exists (select from panels n where n.program_id = p.id)
          and exists (select from applications a where a.program_id = p.id and a.status = 'shortlisted' and a.announced_status = 'shortlisted')`,
    ),
  )
  const programs = docs.map(({ id, title }) => ({ id, title: title ?? id }))
  const chosen = programs.find(({ id }) => id === asked) ?? programs.find(({ id }) => busy.some((one) => one.id === id)) ?? programs[0]
  return { programs, chosen: chosen?.id ?? null }
}
