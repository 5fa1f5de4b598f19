import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { readFlag } from '../../operations/flags'
import { isRefusal } from '@/refusals'
import { paths } from '../paths'
import { evidenceInWords } from './in-words'
import { Marked } from './marked'
import { NoteForm } from './note-form'
import { PersonFacts } from './person-facts'
import styles from './flags.module.css'

/** One flag with its evidence side by side, and what was said of it. */
export async function FlagView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const { language } = req.i18n
  const away = turnedAway(view, t('selection:flags'), 'coordinator', 'auditor')
  if (away) return away
  const above = [{ label: t('selection:flags'), url: paths.flags() }]
  const id = String(view.params?.segments?.[1])
  const flag = await readFlag(req, id).catch((error: unknown) => {
    if (isRefusal(error)) return null
    throw error
  })
  if (!flag) {
    return (
      <Screen view={view} title={t('selection:flags')} above={above}>
        <Notice>{t('selection:noSuchFlag')}</Notice>
      </Screen>
    )
  }
  const { application, document, essays, note, other, persons, seenAt, seenBy, state } = flag
  const sides = [application, ...(other ? [other] : [])]
  const passages = essays?.passages.map(({ one, other: their }) => [one, their] as const)
  return (
    <Screen view={view} title={t(`selection:flagKinds:${flag.kind}`)} lead={evidenceInWords(flag, t) || t('selection:flagsLead')} above={above}>
      <div className={styles.sides}>
        {sides.map((side, place) => (
          <section key={side.id} className={styles.side} aria-label={side.receipt}>
            <h2>
              <a href={paths.application(side.id)}>{side.receipt}</a> {side.name}
            </h2>
            <PersonFacts person={persons[place]} edition={side.edition} language={language} t={t} />
            {essays && passages ? <Marked text={place === 0 ? essays.one : essays.other} stretches={passages.map((pair) => pair[place] ?? pair[0])} /> : null}
            {document ? (
              <p>
                <a href={document.url} target="_blank" rel="noreferrer">
                  {document.title}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </div>
      {essays ? <p className={styles.small}>{t('selection:marksHelp')}</p> : null}
      {state === 'seen' ? (
        <Notice kind="good" title={t('selection:seenBy', { name: seenBy ?? '–', when: seenAt ? dayAndHour(language, seenAt) : '–' })}>
          {note}
        </Notice>
      ) : null}
      {hasRole(req.user, 'coordinator') ? <NoteForm flag={flag.id} /> : null}
    </Screen>
  )
}
