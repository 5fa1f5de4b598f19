import { Button, Link } from '@payloadcms/ui'
import { hasRole } from '@/access'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import { readAnnouncements } from '../../operations/read-announcements'
import { cohortScreen } from '../cohort/cohort-screen'

/** What the participants of a programme were told, and what is being written. */
export const AnnouncementsView = cohortScreen('announcements', async ({ program, req, t }) => {
  const announcements = await readAnnouncements(req, program)
  return {
    lead: t('teaching:announcements:lead'),
    actions: hasRole(req.user, 'editor', 'coordinator') ? (
      <Button el="link" to="/admin/collections/announcements/create" margin={false}>
        {t('teaching:announcements:write')}
      </Button>
    ) : null,
    body:
      announcements.length === 0 ? (
        <Notice>{t('teaching:announcements:none')}</Notice>
      ) : (
        <Wide label={t('teaching:tabs:announcements')}>
          <table className={`${table.table} ${table.stacked}`}>
            <thead>
              <tr>
                <th scope="col">{t('teaching:announcements:title')}</th>
                <th scope="col">{t('teaching:announcements:announced')}</th>
                <th scope="col">{t('teaching:announcements:letters')}</th>
              </tr>
            </thead>
            <tbody>
              {announcements.map(({ announcedAt, announcedBy, audience, id, letters, title }) => (
                <tr key={id}>
                  <td>
                    <Link href={`/admin/collections/announcements/${id}`} prefetch={false}>
                      {title}
                    </Link>
                    {audience === 'alumni' ? ` · ${t('teaching:announcements:toAlumni')}` : null}
                  </td>
                  <td>{announcedAt ? [dayAndHour(req.i18n.language, announcedAt), announcedBy].filter(Boolean).join(' · ') : t('teaching:announcements:draft')}</td>
                  <td>{letters ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      ),
  }
})
