import { Button, Link } from '@payloadcms/ui'
import { hasRole } from '@/access'
import { dayAndHour, decimal } from '@/admin/format'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import { type Handouts, readHandouts } from '../../operations/read-handouts'
import { cohortScreen } from '../cohort/cohort-screen'
import styles from './materials.module.css'

/** What is handed out in a programme, training by training, and what participants do not see yet. */
export const MaterialsView = cohortScreen('materials', async ({ program, req, t }) => {
  const groups = await readHandouts(req, program)
  const filled = groups.filter(({ handouts }) => handouts.length > 0)
  const without = groups.filter(({ handouts }) => handouts.length === 0)
  const { language } = req.i18n
  return {
    lead: t('teaching:materials:lead'),
    actions: hasRole(req.user, 'editor', 'coordinator') ? (
      <Button el="link" to="/admin/collections/materials/create" margin={false}>
        {t('teaching:materials:add')}
      </Button>
    ) : null,
    body: (
      <>
        {filled.length === 0 ? <Notice>{t('teaching:materials:none')}</Notice> : null}
        {filled.map((group) => (
          <Group key={group.training ?? ''} group={group} language={language} t={t} />
        ))}
        {filled.length > 0 && without.length > 0 ? (
          <details className={styles.without}>
            <summary>{t('teaching:materials:without', { count: without.length })}</summary>
            <ul>
              {without.map(({ order, title, training }) => (
                <li key={training}>
                  {order}. {title}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </>
    ),
  }
})

function Group({ group: { handouts, order, title, training }, language, t }: { group: Handouts; language: string; t: Words }) {
  const name = training ? `${order}. ${title}` : t('teaching:materials:whole')
  return (
    <section className={styles.group}>
      <h2>{name}</h2>
      <Wide label={name}>
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:materials:material')}</th>
              <th scope="col">{t('teaching:materials:file')}</th>
              <th scope="col">{t('teaching:materials:shown')}</th>
            </tr>
          </thead>
          <tbody>
            {handouts.map(({ bytes, id, missing, shown, shownFrom, title: its, url }) => (
              <tr key={id}>
                <td>
                  <Link href={`/admin/collections/materials/${id}`} prefetch={false}>
                    {its}
                  </Link>
                  {missing > 0 ? <span className={styles.note}> {t('teaching:materials:untranslated', { count: missing })}</span> : null}
                </td>
                <td>
                  <a href={url}>{t('teaching:materials:open')}</a> <span className={styles.note}>{decimal(language, Math.max(0.1, bytes / 1024 / 1024), 1)} MB</span>
                </td>
                <td>{shown ? t('teaching:materials:since', { day: dayAndHour(language, shownFrom) }) : t('teaching:materials:from', { day: dayAndHour(language, shownFrom) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
