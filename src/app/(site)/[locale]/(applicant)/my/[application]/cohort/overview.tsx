import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { myAnnouncements, myMaterials, myQuestions } from '@/plugins/teaching'
import type { MyApplication } from '@/plugins/selection'
import { RouteLink } from '@/ui/link/route-link'
import { applicantRequest } from '../../../request'
import { AnnouncementCard } from './announcement-card'
import styles from './cohort.module.css'

/** What a participant finds first: the newest announcement, and the ways to everything else. */
export async function Overview({ application: { id }, locale }: { application: MyApplication; locale: Locale }) {
  const t = await getTranslations('apply.cohort')
  const req = await applicantRequest({ pathname: '/my/[application]', params: { application: id } })
  const [newest, ...older] = await myAnnouncements(req, id)
  const [materials, questions] = [await myMaterials(req, id), await myQuestions(req, id)]
  const to = (section: string) => ({ pathname: '/my/[application]/[section]' as const, params: { application: id, section } })
  const files = materials.reduce((sum, group) => sum + group.materials.length, 0)
  const ways = [
    { section: 'materials', title: t('materials.title'), note: t('materials.count', { count: files }) },
    { section: 'questions', title: t('questions.title'), note: t('questions.count', { count: questions.own.length }) },
  ]
  return (
    <section aria-labelledby="cohort" className="stack">
      <h2 id="cohort">{t('sections')}</h2>
      {newest && <AnnouncementCard announcement={newest} heading="h3" locale={locale} />}
      {older.length > 0 && (
        <p>
          <RouteLink href={to('announcements')}>{t('announcements.all')}</RouteLink>
        </p>
      )}
      <ul className={styles.ways}>
        {ways.map(({ note, section, title }) => (
          <li className="card" key={section}>
            <RouteLink href={to(section)}>{title}</RouteLink>
            <span className="soft small">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
