import type { PayloadRequest } from 'payload'
import { csv } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { denied } from '../hooks/refusals'
import { inOrder, placesOf } from '../rules/ranking/cut'
import type { Stage } from '../rules/steps'
import { readRanking } from './read-ranking'

const methods = ['mean', 'additive', 'rasch'] as const

/**
 * The ranking of a stage by every method as CSV, in the order of the one that counts, in the language of the person. The ledger keeps who took it away.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when nothing was ranked yet
 */
export async function exportRanking(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<string> {
  return inTransaction(req, async () => {
    const { people, ranking } = await readRanking(req, asked)
    if (!ranking) throw denied(req, 'notFound', 404)
    const t = translator(languageOf(req), 'selection')
    const rows = inOrder(placesOf(ranking.columns[ranking.rules.method].rank)).map((its) => ({
      receipt: people[its]?.receipt,
      name: people[its]?.name,
      status: t(`statuses.${people[its]?.status ?? 'submitted'}`),
      chance: ranking.chances[its],
      screening: ranking.screening?.score[its],
      interview: ranking.columns[ranking.rules.method].alone?.score[its],
      ...Object.fromEntries(
        methods.flatMap((method) => {
          const { error, rank, score } = ranking.columns[method]
          return [
            [`${method}Rank`, rank[its]],
            [`${method}Score`, score[its]],
            [`${method}Error`, error[its]],
          ]
        }),
      ),
    }))
    await record(req, {
      action: 'export',
      subjectType: 'programs',
      subject: asked.program,
      details: { what: 'ranking', stage: asked.stage, rows: rows.length, digest: ranking.digest },
    })
    const of = (method: (typeof methods)[number], what: 'place' | 'score' | 'error') => `${t(`methods.${method}`)}: ${t(`columns.${what}`)}`
    const headers = methods.flatMap((method) => [
      [`${method}Rank`, of(method, 'place')],
      [`${method}Score`, of(method, 'score')],
      [`${method}Error`, of(method, 'error')],
    ])
    const parts = ranking.screening ? { screening: t('columns.screeningScore'), interview: t('columns.interviewScore') } : {}
    const person = { receipt: t('columns.receipt'), name: t('columns.name'), status: t('columns.status') }
    return csv<string>(rows, { ...person, ...parts, ...Object.fromEntries(headers), chance: t('columns.chance') })
  })
}
