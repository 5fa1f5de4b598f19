import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '@/access'
import { apart } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { wordsOf } from '@/admin/words'
import { previewAnnouncement } from '../../operations/announce'
import styles from './announcement.module.css'
import { AnnounceButton } from './announce-button'

/** Above an announcement: who would be told what, in each language, and the button that tells them; or when they were told. */
export const Announcement: UIFieldServerComponent = async ({ data, i18n, req, user }) => {
  const t = wordsOf(i18n)
  if (!data?.id) return <Notice>{t('teaching:announcements:saveFirst')}</Notice>
  if (data.announcedAt) return <Notice kind="good">{t('teaching:announcements:told', { day: dayAndHour(i18n.language, data.announcedAt), count: data.letters ?? 0 })}</Notice>
  if (!hasRole(user, 'editor', 'coordinator', 'auditor')) return null
  const { audience, readers, words } = await previewAnnouncement(apart(req), String(data.id))
  return (
    <section className={styles.preview}>
      <p>{t(`teaching:announcements:audiences:${audience}`, { count: readers })}</p>
      <details>
        <summary>{t('teaching:announcements:preview')}</summary>
        {words.map(({ body, locale, own, title }) => (
          <article key={locale} className={styles.words}>
            <p className={styles.language}>
              {t(`correspondence:languages:${locale}`)}
              {own ? null : ` · ${t('teaching:announcements:untranslated')}`}
            </p>
            <h3 lang={own ? locale : 'az'}>{title}</h3>
            <p lang={own ? locale : 'az'}>{body}</p>
          </article>
        ))}
      </details>
      {hasRole(user, 'editor', 'coordinator') ? <AnnounceButton announcement={String(data.id)} readers={readers} untranslated={words.some(({ own }) => !own)} /> : null}
    </section>
  )
}
