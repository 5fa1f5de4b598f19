import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import type { Locale } from '@/i18n/locales'
import type { MyApplication, Section } from '@/plugins/selection'
import { sectionsOf } from '@/plugins/selection/rules/form'
import { progressOf } from './progress'
import styles from './section-list.module.css'
import { sectionTitle } from './titles'

type Props = { application: MyApplication; current?: Section; locale: Locale }

/** Every section and how far it has come. Plain links: a page that is opened anew shows what was saved last. */
export async function SectionList({ application, current, locale }: Props) {
  const t = await getTranslations('apply.form')
  return (
    <nav aria-labelledby="sections">
      <h2 className={styles.title} id="sections">
        {t('sections')}
      </h2>
      <ol className={styles.list}>
        {sectionsOf(application.program).map((section) => {
          const { state, problems } = progressOf(application, section)
          const words = (
            <>
              <span>{sectionTitle(t, section, application.program)}</span>
              <span className={styles.state}>{t(`states.${state}`, { count: problems })}</span>
            </>
          )
          const query = state === 'problems' ? { check: '1' } : undefined
          const href = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application: application.id, section }, query }, locale })
          return (
            <li data-state={state} key={section}>
              {state === 'closed' ? (
                <span className={styles.entry}>{words}</span>
              ) : (
                <a aria-current={section === current ? 'step' : undefined} className={styles.entry} href={href}>
                  {words}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
