import { Button } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Screen, turnedAway } from '@/admin/screen'
import { SecretCalendar } from '@/admin/secret-calendar'
import { wordsOf } from '@/admin/words'
import { readSessions } from '../../operations/read-sessions'
import { ownEvaluations } from '../evaluations/screens'
import { KeepRolls } from './keeping/keep-rolls'
import styles from './roll.module.css'
import { mine } from './screens'
import { SessionList } from './session-list'

/** What a guest teaches or hosts, with the way to each roll. */
export async function MineView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('teaching:sessions:mine')
  const away = turnedAway(view, title, ...mine.seenBy)
  if (away) return away
  const sessions = await readSessions(req, { teaching: true })
  const past = sessions.filter(({ over }) => over)
  return (
    <Screen
      view={view}
      title={title}
      lead={t('teaching:sessions:lead')}
      actions={
        <>
          <Button el="link" to="/admin/collections/materials" buttonStyle="secondary" margin={false}>
            {t('teaching:materials:own')}
          </Button>
          <Button el="link" to={`/admin${ownEvaluations.path}`} buttonStyle="secondary" margin={false}>
            {t('teaching:evaluations:title')}
          </Button>
        </>
      }
    >
      <KeepRolls reader={String(req.user?.id)} sessions={sessions} />
      <SessionList sessions={sessions.filter(({ over }) => !over)} none={t('teaching:sessions:nothingAhead')} t={t} />
      {past.length > 0 ? (
        <section className={styles.earlier}>
          <h2>{t('teaching:sessions:past')}</h2>
          <SessionList sessions={past.toReversed()} t={t} />
        </section>
      ) : null}
      <SecretCalendar help={t('teaching:sessions:calendarHelp')} readFrom="/teaching/calendar" renewAt="/teaching/calendar/renew" title={t('teaching:sessions:calendar')} />
    </Screen>
  )
}
