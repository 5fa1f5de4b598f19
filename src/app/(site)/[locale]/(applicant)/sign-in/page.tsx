import type { Metadata } from 'next'
import { redirect as go } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import { ownPath } from '@/plugins/sign-in'
import styles from '../my/my.module.css'
import { pageLocale } from '@/i18n/page-locale'
import { visitorRequest } from '../request'
import { keptAddress } from '../session'
import { AddressForm, CodeForm } from './sign-in-form'

type Props = { searchParams: Promise<{ next?: string; step?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.signIn')
  return { title: t('title') }
}

/** Signing in without a password: an address, then the code that was sent to it. */
export default async function SignInPage({ searchParams }: Props) {
  const { next: asked, step } = await searchParams
  const next = ownPath(asked)
  const [req, locale, t] = await Promise.all([visitorRequest(), pageLocale(), getTranslations('apply.signIn')])
  if (req.user) go(next ?? getPathname({ href: '/my', locale }))
  const email = step === 'code' ? await keptAddress() : undefined
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <h1>{email ? t('codeTitle') : t('title')}</h1>
      <p className="lead">{email ? t.rich('codeSent', { email, b: (words) => <strong>{words}</strong> }) : t('lead')}</p>
      {email ? <CodeForm next={next} /> : <AddressForm next={next} />}
      {email && <p className="soft small">{t('noLetter')}</p>}
    </div>
  )
}
