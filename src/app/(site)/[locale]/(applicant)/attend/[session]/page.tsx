import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { mySession } from '@/plugins/teaching'
import { isRefusal } from '@/refusals'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../missing'
import styles from '../../my/my.module.css'
import { moments } from '../../moments'
import { applicantRequest } from '../../request'
import { AttendForm } from './attend-form'

type Props = { params: Promise<{ session: string }>; searchParams: Promise<{ code?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.attend')
  return { title: t('title') }
}

/** Where a phone comes that scans the code of a session: it says for whoever is signed in that they are there. */
export default async function AttendPage({ params, searchParams }: Props) {
  const [{ session: id }, { code }, locale, t] = [await params, await searchParams, await pageLocale(), await getTranslations('apply.attend')]
  const page = { pathname: '/attend/[session]' as const, params: { session: id } }
  const session = await mySession(await applicantRequest(code ? { ...page, query: { code } } : page), id).catch((error: unknown) => {
    if (isRefusal(error) && error.status === 404) return null
    throw error
  })
  if (!session) return <Missing />
  const time = await moments(locale)
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{t('title')}</p>
      <h1>{session.title}</h1>
      <p>{time.span(session.startsAt, session.endsAt, session.zone)}</p>
      <p className="lead">{t('lead')}</p>
      <AttendForm
        session={id}
        application={session.application}
        scanned={code ?? null}
        locale={locale}
        words={{
          code: t('code'),
          hint: t('hint'),
          yes: t('yes'),
          pending: t('pending'),
          kept: t('kept'),
          refused: t('refused'),
          present: t('states.present'),
          late: t('states.late'),
          claimed: t('states.claimed'),
        }}
      />
      <p>
        <RouteLink href={{ pathname: '/my/[application]', params: { application: session.application } }}>{t('back')}</RouteLink>
      </p>
    </div>
  )
}
