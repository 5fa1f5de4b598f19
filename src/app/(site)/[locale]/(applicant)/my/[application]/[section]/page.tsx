import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import type { MyApplication, Section } from '@/plugins/selection'
import { isStandard, sectionsOf } from '@/plugins/selection/rules/form'
import { moments } from '../../../moments'
import { pageLocale } from '@/i18n/page-locale'
import { applicantRequest, visitorRequest } from '../../../request'
import { Missing, missingMetadata } from '../../../../missing'
import { ownApplication } from '../own'
import { sendSection } from './actions'
import { putAll } from '@/plugins/selection/rules/facts'
import { buildAsk, rulesOf } from './build-ask'
import { Documents } from './documents'
import { ExpiredForm } from './expired-form'
import { NotCalledFor } from './fields/not-called-for'
import { problemLines } from './problem-lines'
import { Review } from './review'
import { SectionForm } from './section-form'
import { SectionList } from './section-list'
import styles from './section.module.css'
import { sectionLead, sectionTitle } from './titles'
import { keysOf, savedBy, showSection } from './values'

type Props = { params: Promise<{ application: string; section: string }>; searchParams: Promise<{ check?: string; blank?: string }> }

/** Whether a form was sent here without scripts: then the page shows what became of it. */
const isFormPost = async (): Promise<boolean> => (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ application: id, section }, { check }, t] = await Promise.all([params, searchParams, getTranslations('apply.form')])
  const req = await visitorRequest()
  const application = req.user && !isStandard(section) ? await ownApplication(req, id) : null
  const title = sectionTitle(t, section, application?.program)
  if (!title) return missingMetadata()
  return { title: t(check ? 'titleWithProblems' : 'title', { section: title }) }
}

/** One section of an application form, beside the list of all. */
export default async function SectionPage({ params, searchParams }: Props) {
  const [{ application: id, section }, { check, blank }, locale, t] = await Promise.all([params, searchParams, pageLocale(), getTranslations('apply.form')])
  const address = (name: Section) => ({ pathname: '/my/[application]/[section]' as const, params: { application: id, section: name } })
  const here = getPathname({ href: address(section), locale })
  const signIn = getPathname({ href: { pathname: '/sign-in', query: { next: here } }, locale })
  const saved = savedBy(section)
  if (saved && !(await visitorRequest()).user && (await isFormPost())) {
    return (
      <div className={`wrap-narrow stack ${styles.expired}`}>
        <ExpiredForm here={here} send={sendSection.bind(null, id, section)} signIn={signIn} />
      </div>
    )
  }

  const application = await ownApplication(await applicantRequest(address(section)), id)
  const sections = application ? sectionsOf(application.program) : []
  if (!application || !sections.includes(section)) return <Missing />
  if (!application.may.includes('edit')) redirect({ href: { pathname: '/my/[application]', params: { application: id } }, locale })
  if (!application.open.includes(section)) redirect({ href: address(application.open.at(-1) ?? 'eligibility'), locale })
  const { call, form, formVersion, program } = application
  const ask = await buildAsk(section, application, locale, blank === '1')
  const time = await moments(locale)

  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack">
        <header className="stack">
          <p className="eyebrow">
            {t('step', { number: sections.indexOf(section) + 1, of: sections.length })} · {program.title}
          </p>
          <h1 className={styles.title}>{sectionTitle(t, section, program)}</h1>
          <Lead application={application} section={section} />
        </header>
        {isStandard(section) && section !== 'eligibility' && <Refused application={application} section={section} />}
        {ask && saved && (
          <SectionForm
            application={id}
            ask={ask}
            errors={check ? await problemLines(application, section, locale) : []}
            here={here}
            key={section}
            locale={locale}
            page={section}
            send={sendSection.bind(null, id, section)}
            signIn={signIn}
            typed={showSection(saved, form, keysOf(section, program))}
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

type PartProps = { application: MyApplication; section: Section }

async function Lead({ application, section }: PartProps) {
  const lead = sectionLead(await getTranslations('apply.form'), section, application.program)
  return lead ? <p className="lead">{lead}</p> : null
}

/** Why what stands in a section is not that of somebody the programme calls for, once it is saved; of studies, and of the programme's own questions, it is said while they are answered. */
async function Refused({ application: { form, program, today }, section }: PartProps) {
  const rules = await rulesOf(section, program)
  return rules.length > 0 ? <NotCalledFor answers={putAll(form, program, today).answers} rules={rules} /> : null
}
