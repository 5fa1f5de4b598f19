import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { day as dayInWords } from '@/admin/format'
import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { Calendar } from '../calendar'
import { readMine } from '../../operations/read-mine'
import { dayHref, mine } from '../screens'
import { Absences } from './absences'
import styles from './mine.module.css'

/** What a panelist finds after signing in, on a phone too: their days, panels and sittings, and when they are away. */
export async function MineView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('interviews:mine:title'), ...mine.seenBy)
  if (away) return away
  const { absences, days, panels, sittings, today } = await readMine(req)
  const named = (day: string) => dayInWords(req.i18n.language, `${day}T12:00:00Z`)
  return (
    <Screen view={view} title={t('interviews:mine:title')} lead={t('interviews:mine:lead')}>
      <section className={parts.part}>
        <h2>{t('interviews:mine:days')}</h2>
        {days.length === 0 ? <Notice>{t('interviews:mine:noDays')}</Notice> : null}
        <ul className={styles.list}>
          {days.map(({ count, day, from, to }) => (
            <li key={day}>
              <Link className={styles.day} href={dayHref(day)} prefetch={false}>
                <b>{day === today ? t('interviews:day:today') : named(day)}</b>
                <span>{t('interviews:mine:dayOf', { count, from, to })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={parts.part}>
        <h2>{t('interviews:mine:panels')}</h2>
        {panels.length === 0 ? <Notice>{t('interviews:mine:noPanels')}</Notice> : null}
        <ul className={styles.list}>
          {panels.map(({ chair, id, members, name, program }) => (
            <li key={id} className={styles.panel}>
              <b>{name}</b>
              <span>{program}</span>
              <span>{t('interviews:mine:people', { chair, members: members.join(', ') || '–' })}</span>
            </li>
          ))}
        </ul>
      </section>
      {sittings.length > 0 ? (
        <section className={parts.part}>
          <h2>{t('interviews:mine:sittings')}</h2>
          <ul className={styles.list}>
            {sittings.map(({ day, from, id, panelName, to, where }) => (
              <li key={id} className={styles.panel}>
                <b>
                  {named(day)}, {from}–{to}
                </b>
                <span>{[panelName, where].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Calendar id={String(req.user?.id)} kind="panelist" />
      <Absences absences={absences.map((absence) => ({ ...absence, named: named(absence.day) }))} panelist={String(req.user?.id)} today={today} />
    </Screen>
  )
}
