import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import type { MyApplication, Section } from '@/plugins/selection'
import { sectionsOf } from '@/plugins/selection/rules/form'
import { moments } from '../../../moments'
import { submit } from '../answers'
import { buildAsk } from './build-ask'
import { problemLines } from './problem-lines'
import styles from './review.module.css'
import { SubmitForm } from './submit-form'
import { paperTitle, sectionTitle } from './titles'
import { keysOf, savedBy, showSection } from './values'
import { labelOf, type Wording, wordsOf } from './words'

type Props = { application: MyApplication; locale: Locale }

/** Everything as it will be handed in, every problem with a link to its field, and the button that hands it in. */
export async function Review({ application, locale }: Props) {
  const t = await getTranslations('apply.form')
  const { program } = application
  const parts = sectionsOf(program).filter((section) => section !== 'review')
  const title = (section: Section) => sectionTitle(t, section, program)
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
            {problems.map(({ section, field, line }) => (
              <li key={section + field}>
                <a href={address(section, field)}>{line}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.map((section) => (
        <section aria-labelledby={`${section}-title`} className={styles.part} key={section}>
          <header className={styles.head}>
            <h2 id={`${section}-title`}>{title(section)}</h2>
            <a aria-label={t('review.changeNamed', { section: title(section) })} href={address(section)}>
              {t('review.change')}
            </a>
          </header>
          {section === 'documents' ? <Papers application={application} /> : <Answers application={application} locale={locale} section={section} />}
        </section>
      ))}
      {problems.length === 0 && application.may.some((step) => step === 'submit' || step === 'revise') && <SubmitForm again={again} submit={submit.bind(null, application.id)} />}
      {problems.length === 0 && again && !application.changed && <p className="soft">{t('review.unchanged')}</p>}
    </div>
  )
}

/** What stands in one section. Of the programme's questions, only those that are put to this person. */
async function Answers({ application, section, locale }: Props & { section: Section }) {
  const [t, ask, time] = await Promise.all([getTranslations('apply.form'), buildAsk(section, application, locale), moments(locale)])
  const saved = savedBy(section)
  if (!ask || !saved) return null
  const keys = keysOf(section, application.program).filter((key) => application.asked.includes(key))
  const wording: Wording = { t: (key, values) => t(key, values), day: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : time.day(iso, 'UTC')) }
  const fields = showSection(saved, application.form, keys).filter(([name]) => name !== 'consent.version')
  const order = (name: string) => keys.findIndex((key) => name === `replies.${key}` || name === `replies.${key}[]`)
  const names = [...new Set(fields.map(([name]) => name))].sort((one, other) => order(one) - order(other))
  const answers = names.map((name) => [name, fields.flatMap(([given, value]) => (given === name ? [wordsOf(ask, wording, name, value)] : [])).join(', ')] as const)
  if (answers.length === 0) return <p className="soft">{t('review.empty')}</p>
  return (
    <dl className={styles.answers} data-long={saved === 'replies' || undefined}>
      {answers.map(([name, value]) => (
        <div key={name}>
          <dt>{labelOf(ask, wording, name)}</dt>
          <dd>{value}</dd>
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
          <dt>{paperTitle(t, kind, application.program)}</dt>
          <dd>
            <a href={url}>{title}</a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
