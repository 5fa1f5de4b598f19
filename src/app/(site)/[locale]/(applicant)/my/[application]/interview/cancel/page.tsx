import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Missing } from '../../../../../missing'
import { moments } from '../../../../moments'
import { AskBackForm } from '../../ask-back-form'
import { cancel } from '../actions'
import styles from '../interview.module.css'
import { readInterview } from '../read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.interview.cancelling')
  return { title: t('title') }
}

/** Asks once more before an interview is given up. */
export default async function CancelPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.interview.cancelling')]
  const read = await readInterview(id)
  if (!read) return <Missing />
  const { application, interview } = read
  const { booking, open, zone } = interview
  const back = { pathname: '/my/[application]/[section]' as const, params: { application: id, section: 'interview' } }
  if (!booking || !open) return redirect({ href: back, locale })
  const [steps, time] = [await getTranslations('apply.steps'), await moments(locale)]
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{application.program.title}</p>
      <h1>{t('title')}</h1>
      <p className={styles.when}>{time.span(booking.startsAt, booking.endsAt, zone)}</p>
      <p className="lead">{t('text')}</p>
      <AskBackForm
        back={getPathname({ href: back, locale })}
        look="danger"
        take={cancel.bind(null, id)}
        words={{ yes: t('yes'), no: t('no'), pending: steps('pending'), refused: steps('refused') }}
      />
    </div>
  )
}
