import { Link } from '@payloadcms/ui'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { SessionLine } from '../../operations/read-sessions'
import styles from './roll.module.css'
import { rollHref } from './address'

/** Sessions with how many attended each; those of today stand out. */
export function SessionList({ none, sessions, t }: { sessions: SessionLine[] /** Said where there are none. */; none?: string; t: Words }) {
  if (sessions.length === 0) return <Notice>{none ?? t('teaching:sessions:none')}</Notice>
  return (
    <Wide label={t('teaching:tabs:attendance')}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('teaching:sessions:training')}</th>
            <th scope="col">{t('teaching:sessions:when')}</th>
            <th scope="col">{t('teaching:sessions:there')}</th>
            <th scope="col">{t('teaching:roll:states:excused')}</th>
            <th scope="col">{t('teaching:roll:states:absent')}</th>
            <th scope="col">{t('teaching:sessions:open')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ absent, blank, cancelled, claimed, excused, late, link, over, present, session, title, today, when, where }) => (
            <tr key={session} className={today ? styles.today : undefined}>
              <th scope="row">
                <Link href={rollHref(session)} prefetch={false}>
                  {title}
                </Link>
                {today ? <b className={styles.tag}>{t('teaching:sessions:today')}</b> : null}
                {cancelled ? <span className={styles.tag}>{t('teaching:sessions:cancelled')}</span> : null}
              </th>
              <td>
                {when}
                {where ? <span className={styles.place}>{where}</span> : null}
                {link ? (
                  <a className={styles.place} href={link} rel="noreferrer">
                    {t('teaching:sessions:online')}
                  </a>
                ) : null}
              </td>
              <td data-label={t('teaching:sessions:there')}>{present + late}</td>
              <td data-label={t('teaching:roll:states:excused')}>{excused}</td>
              <td data-label={t('teaching:roll:states:absent')}>{absent}</td>
              <td data-label={t('teaching:sessions:open')}>{over && !cancelled ? claimed + blank : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
