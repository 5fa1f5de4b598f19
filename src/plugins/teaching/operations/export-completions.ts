import type { PayloadRequest } from 'payload'
import { csv } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import type { Line } from '../rules/completion'
import { type Completing, type CompletionsAsked, readCompletions } from './read-completions'

/**
 * How a cohort stands to the rule of its programme, as CSV: of each part that asks for a share what was attended, of how many sessions and how many more are needed; of tasks how many are
 * accepted, of how many. The ledger notes who took it.
 * @throws as {@link readCompletions} does
 */
export async function exportCompletions(req: PayloadRequest, asked: CompletionsAsked): Promise<string> {
  return inTransaction(req, async () => {
    const { people, rule } = await readCompletions(req, asked)
    const t = translator(languageOf(req), 'teaching')
    await record(req, { action: 'export', subjectType: 'programs', subject: asked.program, details: { what: 'completion', rows: people.length } })
    const parts = rule?.parts.map(({ part }) => part) ?? []
    const columns: [key: string, header: string, of: (one: Completing) => string | number][] = [
      ['receipt', t('columns.receipt'), ({ receipt }) => receipt],
      ['name', t('columns.name'), ({ name }) => name],
      ['standing', t('columns.standing'), ({ standing }) => t(`completion.standings.${standing}`)],
      ['exception', t('columns.exception'), ({ exception }) => exception ?? ''],
      ...parts.flatMap((part): typeof columns =>
        (['attended', 'of', 'needed'] as const).map((what) => [
          `${part}-${what}`,
          t(`completion.${what}`, { part: t(`parts.${part}`) }),
          ({ lines }) => lines.flatMap((line) => (line.asks === 'share' && line.part === part ? [line[what]] : []))[0] ?? '',
        ]),
      ),
      ...(rule?.tasks ? ([['tasks', t('columns.tasks'), ({ lines }) => acceptedOf(lines, 'task')]] satisfies typeof columns) : []),
      ...(rule?.finalWork ? ([['final', t('columns.final'), ({ lines }) => acceptedOf(lines, 'final')]] satisfies typeof columns) : []),
    ]
    const rows = people.map((one) => Object.fromEntries(columns.map(([key, , of]) => [key, of(one)])))
    return csv(rows, Object.fromEntries(columns.map(([key, header]) => [key, header])))
  })
}

/** How many works of a kind are accepted, of how many that are asked for: `2 / 3`. */
function acceptedOf(lines: readonly Line[], asks: 'task' | 'final'): string {
  const works = lines.filter((line) => line.asks === asks)
  return `${works.filter(({ met }) => met === 'met').length} / ${works.length}`
}
