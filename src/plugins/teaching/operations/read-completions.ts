import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wish } from '@/admin/wish'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { saysIn } from '@/i18n/fold'
import { completionRule, judgeCompletions } from '../hooks/completions'
import { takesPart } from '../hooks/participants'
import { demand } from '../hooks/words'
import { type Completion, type CompletionRule, type CompletionStanding, completionStandings, standingOf } from '../rules/completion'

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const completionsAsked = z.object({ program: z.uuid(), search: wish.search, show: wish.oneOf(completionStandings) })

export type CompletionsAsked = z.output<typeof completionsAsked>

/** A participant, and how they stand to what the programme asks; `exception`: why the School makes one. */
export type Completing = { application: string; name: string; receipt: string; exception: string | null; standing: CompletionStanding; lines: Completion['lines'] }

/** `rule` is null where the programme declares nothing; `everybody`: the whole cohort; `people`: those who were asked for. */
export type Completions = { rule: CompletionRule | null; everybody: Completing[]; people: Completing[] }

/**
 * How everybody in a programme stands to its rule, by name.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readCompletions(req: PayloadRequest, { program, search, show }: CompletionsAsked): Promise<Completions> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const rule = await completionRule(req, program)
    const rows = await query<Pick<Completing, 'application' | 'name' | 'receipt' | 'exception'> & { graduated: boolean }>(
      req,
      sql`select a.id as application, concat_ws(' ', a.person_surname, a.person_given_name) as name, coalesce(a.receipt, '') as receipt, a.status = 'graduated' as graduated,
            a.completion_exception as exception
          from applications a where a.program_id = ${program}::uuid and ${takesPart} order by a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
    )
    const ids = rows.map(({ application }) => application)
    const judged = rule ? await judgeCompletions(req, rule, ids) : new Map<string, Completion>()
    const everybody = rows.map(({ graduated, ...row }) => {
      const { lines, met } = judged.get(row.application) ?? { lines: [], met: 'open' as const }
      return { ...row, lines, standing: standingOf({ graduated, excepted: row.exception !== null, met }) }
    })
    const people = everybody.filter(({ name, receipt, standing }) => (!show || standing === show) && saysIn(search, name, receipt))
    return { rule, everybody, people }
  })
}
