import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { type MyApplication, type SavedSection, type Section, sections } from '@/plugins/selection'
import { moments } from '../../../moments'
import { submit } from '../answers'
import { buildAsk } from './build-ask'
import { problemLines } from './problem-lines'
import styles from './review.module.css'
import { SubmitForm } from './submit-form'
import { isSaved, showSection } from './values'
import { labelOf, type Wording, wordsOf } from './words'

type Props = { application: MyApplication; locale: Locale }

/** Everything as it will be handed in, every problem with a link to its field, and the button that hands it in. */
export async function Review({ application, locale }: Props) {
  const t = await getTranslations('apply.form')
  const parts = sections.filter((section) => section !== 'review')
  const problems = (await Promise.all(parts.map(async (section) => (await problemLines(application, section, locale)).map((line) => ({ ...line, section }))))).flat()
  const address = (section: Section, field?: string) =>
    getPathname({ href: { pathname: '/my/[application]/[section]', params: { application: application.id, section }, query: field ? { check: '1' } : undefined }, locale }) +
    (field ? `#${field}` : '')
  const again = application.revision > 0
  return (
    <div className="stack">
      {problems.length > 0 && (
        <section aria-labelledby="to-mend" className="notice" data-tone="warning">
          <h2 className="notice-title" id="to-mend">
            {t('review.problems', { count: problems.length })}
          </h2>
          <ul className={styles.problems}>
            {problems.map(({ section, field, label, text }) => (
              <li key={section + field}>
                <a href={address(section, field)}>
                  {label}: {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.map((section) => (
        <section aria-labelledby={`${section}-title`} className={styles.part} key={section}>
          <header className={styles.head}>
            <h2 id={`${section}-title`}>{t(`titles.${section}`)}</h2>
            <a aria-label={t('review.changeNamed', { section: t(`titles.${section}`) })} href={address(section)}>
              {t('review.change')}
            </a>
          </header>
          {isSaved(section) ? <Answers application={application} locale={locale} section={section} /> : <Papers application={application} />}
        </section>
      ))}
      {problems.length === 0 && application.may.some((step) => step === 'submit' || step === 'revise') && <SubmitForm again={again} submit={submit.bind(null, application.id)} />}
      {problems.length === 0 && again && !application.changed && <p className="soft">{t('review.unchanged')}</p>}
    </div>
  )
}

async function Answers({ application, section, locale }: Props & { section: SavedSection }) {
  const [t, ask, time] = await Promise.all([getTranslations('apply.form'), buildAsk(section, application, locale), moments(locale)])
  const wording: Wording = { t: (key, values) => t(key, values), day: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : time.day(iso, 'UTC')) }
  const answers = showSection(section, application.form).filter(([name]) => name !== 'consent.version')
  if (answers.length === 0) return <p className="soft">{t('review.empty')}</p>
  return (
    <dl className={styles.answers} data-long={section === 'essays' || undefined}>
      {answers.map(([name, value]) => (
        <div key={name}>
          <dt>{labelOf(ask, wording, name)}</dt>
          <dd>{wordsOf(ask, wording, name, value)}</dd>
        </div>
      ))}
    </dl>
  )
}

async function Papers({ application }: { application: MyApplication }) {
  const t = await getTranslations('apply.form')
  if (application.documents.length === 0) return <p className="soft">{t('review.empty')}</p>
  return (
    <dl className={styles.answers}>
      {application.documents.map(({ id, kind, title, url }) => (
        <div key={id}>
          <dt>{t(`documents.${kind}`)}</dt>
          <dd>
            <a href={url}>{title}</a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
