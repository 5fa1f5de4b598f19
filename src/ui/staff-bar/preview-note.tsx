import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import styles from './staff-bar.module.css'

/** Says that what is shown is a draft, and until when its address works. */
export async function PreviewNote({ until, locale }: { until: Date | null; locale: Locale }) {
  const words = await getTranslations('editing.preview')
  return (
    <div className={styles.bar} role="status" data-print="never">
      <strong>{words('draft')}</strong>
      {until && <span>{words('until', { until: momentInWords(until, locale) })}</span>}
    </div>
  )
}
