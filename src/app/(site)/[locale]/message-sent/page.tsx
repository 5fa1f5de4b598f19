import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isLocale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { Link } from '@/ui/link/link'
import { PageHead } from '@/ui/page-head/page-head'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.enquiry')
  return { title: words('sent'), robots: { index: false } }
}

/** Where the contact form leads once the School has the message: loading it again sends nothing again. */
export default async function MessageSentPage({ params }: { params: Promise<{ locale: string }> }) {
  const [{ locale }, words] = await Promise.all([params, getTranslations('site.enquiry')])
  if (!isLocale(locale)) return null
  return (
    <PageHead title={words('sent')} lead={words('sentText')}>
      <p>
        <Link className="button button-secondary" href={getPathname({ href: '/', locale })}>
          {words('home')}
        </Link>
      </p>
    </PageHead>
  )
}
