import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Missing } from '../../../../../missing'
import styles from '../interview.module.css'
import { Preferences } from '../preferences'
import { readInterview } from '../read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.interview.preferences')
  return { title: t('title') }
}

/** What an applicant said of the interview, to be changed as long as none is set. */
export default async function PreferencesPage({ params }: Props) {
  const [{ application: id }, locale] = [await params, await pageLocale()]
  const read = await readInterview(id)
  if (!read) return <Missing />
  const { application, interview } = read
  if (application.interview) redirect({ href: { pathname: '/my/[application]/[section]', params: { application: id, section: 'interview' } }, locale })
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{application.program.title}</p>
      <Preferences id={id} interview={interview} locale={locale} />
    </div>
  )
}
