import { getTranslations } from 'next-intl/server'
import type { Addressed } from '@/content/addresses'
import { staffView } from '@/content/staff'
import type { Locale } from '@/i18n/locales'
import styles from './staff-bar.module.css'

type Props = { collection: Addressed; id: string; locale: Locale }

/** For whoever is signed in as staff: the way from a page to its form. Visitors get nothing of it. */
export async function StaffBar({ collection, id, locale }: Props) {
  const view = await staffView(collection, id, locale)
  if (!view) return null
  const words = await getTranslations('editing.bar')
  return (
    <nav className={styles.bar} aria-label={words('label')} data-print="never">
      <span>{words('state', { language: words(`languages.${locale}`), state: view.draft ? 'newer' : 'same' })}</span>
      <a href={view.edit}>{words('edit')}</a>
      {view.draft && <a href={view.draft}>{words('draft')}</a>}
      <a href="/admin">{words('admin')}</a>
      <a href="/admin/logout">{words('leave')}</a>
    </nav>
  )
}
