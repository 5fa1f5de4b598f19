import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { Locale } from '@/i18n/locales'
import type { AppealRow } from '../../operations/appeals/read'
import type { Tie } from '../../rules/appeals'
import styles from '../appeals/appeals.module.css'
import { AppealForm } from './appeal-form'
import fileStyles from './file.module.css'

type Props = { appeals: AppealRow[]; ties: Tie[]; locale: Locale; coordinates: boolean; language: string; t: Words }

/** What the applicant asked about the decision, and the answer; it is given by whoever had nothing to do with it. */
export function Appeals({ appeals, coordinates, language, locale, t, ties }: Props) {
  if (appeals.length === 0) return null
  return (
    <section className={fileStyles.part} id="appeals">
      <h2>{t('selection:appeals:many')}</h2>
      <ul className={styles.list}>
        {appeals.map((appeal) => (
          <li key={appeal.id}>
            <strong>{t(`selection:appeals:states:${appeal.state}`)}</strong> · {t('selection:appeals:asked', { when: dayAndHour(language, appeal.askedAt) })} ·{' '}
            {t('selection:appeals:dueOn', { when: dayAndHour(language, appeal.dueAt) })}
            {appeal.overdue ? <strong className={styles.late}>{t('selection:appeals:overdue')}</strong> : null}
            <p className={styles.said} lang={locale}>
              {appeal.reason}
            </p>
            {appeal.answer ? (
              <p className={styles.said} lang={locale}>
                {appeal.answeredBy}: {appeal.answer}
              </p>
            ) : null}
            {appeal.state === 'reopening' ? <Notice>{t('selection:appeals:reopeningHelp')}</Notice> : null}
            {appeal.answeredAt === null && coordinates ? (
              ties.length > 0 ? (
                <Notice>{t('selection:appeals:tied', { ties: ties.map((tie) => t(`selection:appeals:ties:${tie}`)).join('; ') })}</Notice>
              ) : (
                <AppealForm appeal={appeal.id} locale={locale} />
              )
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
