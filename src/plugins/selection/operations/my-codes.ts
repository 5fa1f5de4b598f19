import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { codeOf, ownKey } from '../rules/codes'
import { wasTold } from '../rules/decisions'
import { type Stage, type Status, stages } from '../rules/steps'
import type { MyCode } from './shapes'

type Row = { stage: Stage; secret: string; pool: string[] | null; bundled: boolean }

/**
 * What an application is called in the decisions and draws that are public, each with its key. Only of stages whose end its applicant was told: before, the code would say that they are tied, and with the public source what became of it.
 */
export async function readMyCodes(
  req: PayloadRequest,
  application: string,
  { announcedBefore, announcedStatus, receipt }: { receipt: string | null; announcedStatus: Status; announcedBefore: Status | null },
): Promise<MyCode[]> {
  const told = stages.filter((stage) => wasTold(stage, announcedStatus, announcedBefore))
  if (told.length === 0 || !receipt) return []
  const rows = await query<Row>(
    req,
    sql`select d.stage, d.secret, max(case when d.kind = 'statement' then (d.content->'pool')::text end)::jsonb as pool, bool_or(p.id is not null and s.mean is not null) as bundled
        from standings s join decisions d on d.program_id = s.program_id and d.stage::text = s.stage::text left join publications p on p.decision_id = d.id
        where s.application_id = ${application}::uuid and (d.kind = 'statement' or p.id is not null)
        group by d.stage, d.secret order by min(d.created_at)`,
  )
  return rows
    .filter(({ stage }) => told.includes(stage))
    .flatMap(({ bundled, pool, secret, stage }) => {
      const key = ownKey(secret, application)
      const code = codeOf(receipt, key)
      const drawn = pool?.includes(code) ?? false
      return drawn || bundled ? [{ stage, code, key, drawn }] : []
    })
}
