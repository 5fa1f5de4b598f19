import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { recordPublished } from '../hooks/decisions'
import { demand, denied, recordId } from '../hooks/refusals'
import { type DecisionKind, undecided } from '../rules/decisions'
import { type Stage, stages } from '../rules/steps'

type Bundle = {
  id: string
  program: string
  stage: Stage
  kind: DecisionKind
  hash: string
  ties: number
  public: boolean
  /** Whether it holds the scores of the screening as well. */
  withScreening: boolean
}

/** A decision, and before it the one whose ties it drew for. */
const readWithItsCut = (req: PayloadRequest, id: string) =>
  query<Bundle>(
    req,
    sql`select d.id, d.program_id as program, d.stage, d.kind, d.hash, coalesce(d.ties, 0)::int as ties, exists (select from publications p where p.decision_id = d.id) as public, d.content->'inputs' ? 'screening' as "withScreening"
        from decisions d where d.kind <> 'statement' and d.secret <> '' and (d.id = ${id}::uuid or d.id = (select s.follows_id from decisions s join decisions f on f.follows_id = s.id where f.id = ${id}::uuid))
        order by d.created_at`,
  )

/** Whether somebody of a stage has still to be told how it ended for them: whoever knows their code would read it in a bundle. */
async function isSomebodyWaiting(req: PayloadRequest, program: string, stage: Stage): Promise<boolean> {
  const waiting = await query(
    req,
    sql`select from standings s join applications a on a.id = s.application_id
        where s.program_id = ${program}::uuid and s.stage = ${stage} and s.mean is not null and a.announced_status = ${undecided[stage]} limit 1`,
  )
  return waiting.length > 0
}

/**
 * Lets anybody download a frozen decision, with its scores by code; with one after a draw, the decision before it. It is not taken back.
 * @throws APIError 403 for anybody but a coordinator, 404 for no decision, 409 as long as somebody of the stage has not been told, where a draw is still to come, or when it is public already
 */
export async function publishDecision(req: PayloadRequest, asked: { decision: string }): Promise<void> {
  demand(req, 'coordinator')
  const id = recordId(req, asked.decision)
  await inTransaction(req, async () => {
    await query(req, sql`select id from programs where id = (select program_id from decisions where id = ${id}::uuid) for no key update`)
    const bundles = await readWithItsCut(req, id)
    const own = bundles.find((bundle) => bundle.id === id)
    if (!own) throw denied(req, 'notFound', 404)
    if (own.public) throw denied(req, 'publicAlready')
    if (own.kind === 'cut' && own.ties > 0) throw denied(req, 'drawToCome')
    const held: readonly Stage[] = own.withScreening ? stages : [own.stage]
    for (const stage of held) if (await isSomebodyWaiting(req, own.program, stage)) throw denied(req, 'notAllTold')
    for (const { hash, kind, id: decision } of bundles.filter((bundle) => !bundle.public)) {
      await query(req, sql`insert into publications (decision_id) values (${decision}::uuid)`)
      await recordPublished(req, own, { kind, decision, hash })
    }
  })
}
