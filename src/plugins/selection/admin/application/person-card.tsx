import { Facts } from '@/admin/facts'
import { day, dayAndHour, decimal } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Application } from '@/payload-types'
import { educationInWords, institutionInWords, optionInWords, paperInWords } from '../in-words'
import type { File } from './read-file'
import styles from './file.module.css'

type Props = { application: Application; file: File; language: string; t: Words }

/** Who applies, what they study, the papers they attached, and their interview. */
export function PersonCard({ application, file, language, t }: Props) {
  const { person, education } = application
  const facts: [string, string | null | undefined][] = [
    [t('selection:program'), file.program.title],
    [t('selection:name'), [person?.surname, person?.givenName, person?.patronymic].filter(Boolean).join(' ')],
    [t('selection:birthDate'), person?.birthDate ? day(language, person.birthDate) : null],
    [t('selection:citizenship'), person?.citizenship ? new Intl.DisplayNames([language], { type: 'region' }).of(person.citizenship) : null],
    [t('selection:identityNumber'), person?.identityNumber],
    [t('selection:city'), person?.city],
    [t('selection:phone'), person?.phone],
    [t('selection:email'), file.applicant?.email],
    [t('selection:education'), education?.field ? educationInWords(education, t) : null],
    [t('selection:institution'), education?.institution ? institutionInWords(education.institution) : null],
    [t('selection:averageGrade'), education?.averageGrade == null ? null : decimal(language, education.averageGrade, 1)],
    [t('selection:writesIn'), optionInWords('locale', application.locale, t)],
    [t('selection:essaysIn'), optionInWords('locale', application.essayLanguage ?? application.locale, t)],
    [t('selection:receivedOn'), application.submittedAt ? dayAndHour(language, application.submittedAt) : null],
  ]
  return (
    <section className={styles.part}>
      <h2>{t('selection:applicant')}</h2>
      <Facts facts={facts} />
      <ul className={styles.papers}>
        {file.documents.map(({ id, kind, url, filename }) => (
          <li key={id}>
            <a href={url ?? undefined} target="_blank" rel="noreferrer">
              {paperInWords(kind, file.answered?.papers, t)} <span>({filename})</span>
            </a>
          </li>
        ))}
        {file.interviews.map(({ id, startsAt, panel, place, link, state }) => (
          <li key={id}>
            <a href={`/admin/collections/interviews/${id}`}>{t('selection:interviewAt', { when: dayAndHour(language, startsAt) })}</a>{' '}
            <span>
              {[typeof panel === 'object' ? panel.name : null, place, link, state === 'scheduled' ? null : t(`selection:interviewStates:${state}`)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
