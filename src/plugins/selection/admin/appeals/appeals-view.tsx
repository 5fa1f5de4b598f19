import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Pages } from '@/admin/pages'
import { Screen, turnedAway } from '@/admin/screen'
import { type Words, wordsOf } from '@/admin/words'
import { type AppealRow, appealShows, appealsAsked, appealsPerPage, readAppeals } from '../../operations/appeals/read'
import flagStyles from '../flags/flags.module.css'
import { paths } from '../paths'
import styles from './appeals.module.css'

/** Requests for a review of a decision: those that wait first, the most urgent before the others. They are answered in the file of the application. */
export async function AppealsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:appeals:many'), 'coordinator', 'auditor')
  if (away) return away
  const asked = appealsAsked.parse(view.searchParams ?? {})
  const { appeals, total } = await readAppeals(req, asked)
  const { page, search, show } = asked
  return (
    <Screen view={view} title={t('selection:appeals:many')} lead={t('selection:appeals:lead')}>
      <Narrow
        action={paths.appeals()}
        file="/api/desk/appeals/export"
        search={search}
        choices={[{ name: 'show', label: t('selection:state'), value: show ?? '', options: appealShows.map((value) => ({ value, label: t(`selection:appeals:shows:${value}`) })) }]}
        found={total}
        t={t}
      />
      {total === 0 ? (
        <Notice kind={search || show ? undefined : 'good'}>{t(search || show ? 'screens:nothingFound' : 'selection:appeals:none')}</Notice>
      ) : (
        <Table appeals={appeals} language={req.i18n.language} t={t} />
      )}
      <Pages page={page} pages={Math.ceil(total / appealsPerPage)} label={t('selection:pages')} hrefOf={(number) => paths.appeals({ search, show, page: number })} t={t} />
    </Screen>
  )
}

function Table({ appeals, language, t }: { appeals: AppealRow[]; language: string; t: Words }) {
  return (
    <div className={flagStyles.scroll}>
      <table className={flagStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t('selection:applicant')}</th>
            <th scope="col">{t('selection:appeals:about')}</th>
            <th scope="col">{t('selection:appeals:due')}</th>
            <th scope="col">{t('selection:state')}</th>
          </tr>
        </thead>
        <tbody>
          {appeals.map((appeal) => (
            <tr key={appeal.id}>
              <td>
                <Link href={`${paths.application(appeal.application)}#appeals`} prefetch={false}>
                  {appeal.name || appeal.receipt}
                </Link>
                <span className={flagStyles.small}>
                  <code>{appeal.receipt}</code> · {t('selection:ofEdition', { edition: appeal.edition })}
                </span>
              </td>
              <td>
                {t(`selection:statuses:${appeal.decision}`)}
                <span className={`${flagStyles.small} ${styles.begin}`}>{appeal.reason}</span>
              </td>
              <td>
                {dayAndHour(language, appeal.dueAt)}
                {appeal.overdue ? <strong className={styles.late}>{t('selection:appeals:overdue')}</strong> : null}
              </td>
              <td>
                {t(`selection:appeals:states:${appeal.state}`)}
                <span className={flagStyles.small}>{appeal.answeredBy}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
