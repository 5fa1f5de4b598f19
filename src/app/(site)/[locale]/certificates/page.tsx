import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { isLocale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { FileHint } from './file-hint'
import { SerialForm } from './serial-form'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('certificates.page')
  return { title: words('title'), robots: { index: false } }
}

/** Where anybody types the serial number of a certificate. */
export default async function CertificatesPage({ params, searchParams }: Props) {
  const [{ locale }, { serial }, words] = await Promise.all([params, searchParams, getTranslations('certificates.page')])
  if (!isLocale(locale)) return null
  if (typeof serial === 'string' && serial.trim() !== '')
    redirect(getPathname({ href: { pathname: '/certificates/[serial]', params: { serial: serial.trim().slice(0, 40) } }, locale }))
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Section narrow>
        <SerialForm locale={locale} />
        <FileHint />
      </Section>
    </>
  )
}
