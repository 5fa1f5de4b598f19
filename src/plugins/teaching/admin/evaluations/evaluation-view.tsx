import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { isRefusal } from '@/refusals'
import { readEvaluation } from '../../operations/read-evaluations'
import { screens } from '../cohort/screens'
import styles from './evaluations.module.css'
import { Rated } from './rated'
import { evaluation, ownEvaluations } from './screens'

/** What participants said of one session: how they rated it, and what they wrote, which stands apart from it. */
export async function EvaluationView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('teaching:evaluations:title')
  const away = turnedAway(view, title, ...evaluation.seenBy)
  if (away) return away
  const its = await readEvaluation(req, String(view.params?.segments?.[2] ?? '')).catch((error: unknown) => {
    if (isRefusal(error) && error.status === 404) return null
    throw error
  })
  const all = hasRole(req.user, 'coordinator', 'auditor') ? screens.evaluations : ownEvaluations
  const above = [{ label: title, url: `/admin${all.path}` }]
  if (!its?.results) {
    return (
      <Screen view={view} title={its?.title ?? title} lead={its?.when} above={above}>
        <Notice>{its ? (its.until ? t('teaching:evaluations:until', { day: its.until }) : t('teaching:evaluations:few')) : t('screens:nothingFound')}</Notice>
      </Screen>
    )
  }
  const { answers, rated, remarks } = its.results
  return (
    <Screen view={view} title={its.title} lead={`${its.when} · ${t('teaching:evaluations:answeredOf', { answers, there: its.there ?? answers })}`} above={above}>
      <Rated rated={rated} language={req.i18n.language} t={t} />
      <section className={parts.part}>
        <h2>{t('teaching:evaluations:remarks')}</h2>
        {remarks.length === 0 ? <Notice>{t('teaching:evaluations:noRemarks')}</Notice> : <p className={parts.lead}>{t('teaching:evaluations:apart')}</p>}
        <ul className={styles.remarks}>
          {[...new Set(remarks)].map((remark) => (
            <li key={remark}>
              {remark}
              <Times count={remarks.filter((one) => one === remark).length} />
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}

/** How often the same was written. */
const Times = ({ count }: { count: number }) => (count > 1 ? <span className={styles.note}>× {count}</span> : null)
