import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { myInterview } from '@/plugins/interviews'
import type { MyApplication } from '@/plugins/selection'
import { RouteLink } from '@/ui/link/route-link'
import { applicantRequest } from '../../../request'
import { InterviewCard } from './card'

/** Of an interview, on the page of its application: when it is, or what is to be done next. */
export async function Interview({ application }: { application: MyApplication }) {
  const [t, locale] = [await getTranslations('apply.my'), await pageLocale()]
  const page = { pathname: '/my/[application]/[section]' as const, params: { application: application.id, section: 'interview' } }
  const { open, preferences } = await myInterview(await applicantRequest(page), application.id)
  if (application.interview) {
    return (
      <>
        <InterviewCard application={application} heading={t('interview')} locale={locale} zone={preferences?.zone} />
        <p>
          <RouteLink href={page}>{t('interviewPage')}</RouteLink>
        </p>
      </>
    )
  }
  const next = open ? 'chooseTime' : 'sayWhen'
  return (
    <div className="notice stack">
      <p>{t(open ? 'chooseTimeText' : preferences ? 'interviewSoon' : 'sayWhenText')}</p>
      <p>
        {preferences && !open ? (
          <RouteLink href={page}>{t('interviewPage')}</RouteLink>
        ) : (
          <RouteLink className="button" href={page}>
            {t(next)}
          </RouteLink>
        )}
      </p>
    </div>
  )
}
