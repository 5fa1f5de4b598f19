import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RouteLink } from '@/ui/link/route-link'
import { ownPath } from '@/plugins/sign-in'
import styles from '../../my/my.module.css'
import { LinkForm } from '../sign-in-form'

type Props = { searchParams: Promise<{ next?: string; token?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.signIn')
  return { title: t('title'), referrer: 'no-referrer' }
}

/** Where the letter's link leads: looking at this page changes nothing, only the press does. */
export default async function SignInLinkPage({ searchParams }: Props) {
  const { next, token } = await searchParams
  const t = await getTranslations('apply.signIn')
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <h1>{t('linkTitle')}</h1>
      <p className="lead">{token ? t('linkLead') : t('linkMissing')}</p>
      {token && <LinkForm next={ownPath(next)} token={token} />}
      <p>
        <RouteLink href="/sign-in">{t('again')}</RouteLink>
      </p>
    </div>
  )
}
