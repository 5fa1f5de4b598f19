import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import { type Section, sections } from '@/plugins/selection'
import { moments } from '../../../moments'
import { pageLocale } from '@/i18n/page-locale'
import { applicantRequest, visitorRequest } from '../../../request'
import { Missing, missingMetadata } from '../../../../missing'
import { ownApplication } from '../own'
import { sendSection } from './actions'
import { buildAsk } from './build-ask'
import { Documents } from './documents'
import { ExpiredForm } from './expired-form'
import { problemLines } from './problem-lines'
import { Review } from './review'
import { SectionForm } from './section-form'
import { SectionList } from './section-list'
import styles from './section.module.css'
import { isSaved, showSection } from './values'

type Props = { params: Promise<{ application: string; section: string }>; searchParams: Promise<{ check?: string; blank?: string }> }

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name)

/** Whether a form was sent here without scripts: then the page shows what became of it. */
const isFormPost = async (): Promise<boolean> => (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ section }, { check }, t] = await Promise.all([params, searchParams, getTranslations('apply.form')])
  if (!isSection(section)) return missingMetadata()
  return { title: t(check ? 'titleWithProblems' : 'title', { section: t(`titles.${section}`) }), robots: { index: false } }
}

/** One section of an application form, beside the list of all. */
export default async function SectionPage({ params, searchParams }: Props) {
  const [{ application: id, section }, { check, blank }, locale, t] = await Promise.all([params, searchParams, pageLocale(), getTranslations('apply.form')])
  if (!isSection(section)) return <Missing />
  const address = (name: Section) => ({ pathname: '/my/[application]/[section]' as const, params: { application: id, section: name } })
  const here = getPathname({ href: address(section), locale })
  const signIn = getPathname({ href: { pathname: '/sign-in', query: { next: here } }, locale })
  if (isSaved(section) && !(await visitorRequest()).user && (await isFormPost())) {
    return (
      <div className={`wrap-narrow stack ${styles.expired}`}>
        <ExpiredForm here={here} send={sendSection.bind(null, id, section)} signIn={signIn} />
      </div>
    )
  }

  const application = await ownApplication(await applicantRequest(address(section)), id)
  if (!application) return <Missing />
  if (!application.may.includes('edit')) redirect({ href: { pathname: '/my/[application]', params: { application: id } }, locale })
  if (section !== 'eligibility' && application.verdict.verdict !== 'eligible') redirect({ href: address('eligibility'), locale })
  const { call, form, formVersion, program } = application
  const time = await moments(locale)

  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack">
        <header className="stack">
          <p className="eyebrow">
            {t('step', { number: sections.indexOf(section) + 1, of: sections.length })} · {program.title}
          </p>
          <h1 className={styles.title}>{t(`titles.${section}`)}</h1>
          <p className="lead">{t(`leads.${section}`)}</p>
        </header>
        {isSaved(section) && (
          <SectionForm
            application={id}
            ask={await buildAsk(section, application, locale, blank === '1')}
            errors={check ? await problemLines(application, section, locale) : []}
            here={here}
            key={section}
            locale={locale}
            send={sendSection.bind(null, id, section)}
            signIn={signIn}
            typed={showSection(section, form)}
            version={formVersion}
          />
        )}
        {section === 'documents' && <Documents application={application} check={check === '1'} locale={locale} />}
        {section === 'review' && <Review application={application} locale={locale} />}
      </div>
      <aside className={`stack ${styles.aside}`}>
        <SectionList application={application} current={section} locale={locale} />
        {call.closesAt && <p className="soft small">{t('deadline', { moment: time.moment(call.closesAt, call.zone) })}</p>}
      </aside>
    </div>
  )
}
