import { getTranslations } from 'next-intl/server'
import type { MyApplication } from '@/plugins/selection'
import { RouteLink } from '@/ui/link/route-link'
import type { Moments } from '../../moments'
import styles from './application.module.css'

/** Asking for a review of the decision: until when it can be asked for, what was asked, what was answered. */
export async function Appeals({ application: { appeals, call, id }, time }: { application: MyApplication; time: Moments }) {
  const t = await getTranslations('apply.my.appeal')
  const { asked, mayAskUntil } = appeals
  if (!mayAskUntil && asked.length === 0) return null
  const at = (moment: string) => ({ moment: time.moment(moment, call.zone) })
  return (
    <section aria-labelledby="appeal" className="stack">
      <h2 className={styles.small} id="appeal">
        {t('title')}
      </h2>
      {mayAskUntil && (
        <>
          <p>{t('may', at(mayAskUntil))}</p>
          <p>
            <RouteLink className="button button-secondary" href={{ pathname: '/my/[application]/[section]', params: { application: id, section: 'appeal' } }}>
              {t('ask')}
            </RouteLink>
          </p>
        </>
      )}
      {asked.map(({ answer, askedAt, dueAt, reason }) => (
        <div key={askedAt} className="stack">
          <p>{t('asked', at(askedAt))}</p>
          <blockquote className={styles.said}>{reason}</blockquote>
          {answer ? (
            <>
              <p>{t(answer.outcome, at(answer.at))}</p>
              {answer.text && <blockquote className={styles.said}>{answer.text}</blockquote>}
            </>
          ) : (
            <p className="notice">{t('waits', at(dueAt))}</p>
          )}
        </div>
      ))}
    </section>
  )
}
