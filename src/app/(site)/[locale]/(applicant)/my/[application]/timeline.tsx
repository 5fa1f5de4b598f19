import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { MyApplication } from '@/plugins/selection'
import { moments } from '../../moments'
import styles from './timeline.module.css'

/** The way of an application: what is behind, where it stands, what lies ahead. */
export async function Timeline({ application: { timeline, call }, locale }: { application: MyApplication; locale: Locale }) {
  const [t, words, time] = await Promise.all([getTranslations('apply.timeline'), getTranslations('selection.timeline'), moments(locale)])
  return (
    <section aria-labelledby="timeline">
      <h2 className={styles.title} id="timeline">
        {t('title')}
      </h2>
      <ol className={styles.way}>
        {timeline.map(({ station, state, at }) => (
          <li aria-current={state === 'current' ? 'step' : undefined} data-state={state} key={station}>
            <p className={styles.station}>
              {words(station)}
              <span className="visually-hidden"> ({t(state)})</span>
            </p>
            {at && <p className={styles.date}>{time.day(at, call.zone)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
