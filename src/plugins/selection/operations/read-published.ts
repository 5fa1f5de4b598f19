import type { Payload } from 'payload'
import { readRows, sql } from '@/database/transaction'
import { canonicalJson } from '../rules/canonical'
import type { DecisionKind } from '../rules/decisions'
import { type Draw, drawFrom, type DrawStatement, type RandomSource } from '../rules/draw'
import type { Stage } from '../rules/steps'

/** A frozen decision that anybody may download. Moments are ISO 8601. */
export type PublicBundle = { hash: string; kind: Exclude<DecisionKind, 'statement'>; stage: Stage; madeAt: string }

/** A draw as anybody may see it: as it was stated, and, once it was made, all that it takes to repeat it. */
export type PublicDraw = {
  hash: string
  stage: Stage
  statedAt: string
  statement: DrawStatement
  /** `decision` is the hash of the decision after the draw. */
  made: (Draw & { at: string; sources: RandomSource[]; decision: string }) | null
}

type DrawRow = Pick<PublicDraw, 'hash' | 'stage' | 'statement'> & { statedAt: Date | string; madeAt: Date | string | null; decision: string | null; sources: RandomSource[] | null }

/** The draws of a programme, the newest first. */
export async function readPublicDraws(payload: Payload, program: string): Promise<PublicDraw[]> {
  const rows = await readRows<DrawRow>(
    payload,
    sql`select s.hash, s.stage, s.content as statement, s.created_at as "statedAt", d.created_at as "madeAt", d.hash as decision, d.content->'inputs'->'draw'->'sources' as sources
        from decisions s left join decisions d on d.follows_id = s.id where s.program_id = ${program}::uuid and s.kind = 'statement' and s.secret <> '' order by s.created_at desc, s.id`,
  )
  return rows.map(({ decision, madeAt, sources, statedAt, ...row }) => {
    const made = decision && madeAt && sources ? { decision, at: new Date(madeAt).toISOString(), sources, ...drawFrom(row.statement, sources) } : null
    return { ...row, statedAt: new Date(statedAt).toISOString(), made }
  })
}

/** The decisions of a programme that were made public, the newest first. */
export async function readPublicBundles(payload: Payload, program: string): Promise<PublicBundle[]> {
  const rows = await readRows<Omit<PublicBundle, 'madeAt'> & { madeAt: Date | string }>(
    payload,
    sql`select d.hash, d.kind, d.stage, d.created_at as "madeAt" from publications p join decisions d on d.id = p.decision_id
        where d.program_id = ${program}::uuid order by d.created_at desc, d.id`,
  )
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: new Date(madeAt).toISOString() }))
}

/** A statement or a bundle that is public, byte for byte as its hash was taken; null when there is none. */
export async function readPublicText(payload: Payload, hash: string): Promise<{ kind: DecisionKind; text: string } | null> {
  const [row] = await readRows<{ kind: DecisionKind; content: unknown }>(
    payload,
    sql`select kind, content from decisions d where hash = ${hash} and secret <> '' and (kind = 'statement' or exists (select from publications p where p.decision_id = d.id)) limit 1`,
  )
  return row ? { kind: row.kind, text: canonicalJson(row.content) } : null
}
