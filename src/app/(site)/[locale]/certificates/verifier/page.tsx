import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { school } from '@/content/published'
import { isLocale } from '@/i18n/locales'
import { readVerifier } from '@/plugins/certificates'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { Verifier } from './verifier'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('certificates.verifier')
  return { title: words('title'), robots: { index: false } }
}

/** Verifies the file of a certificate in the browser of whoever has it; the same is to be had as a file that needs no site. */
export default async function VerifierPage({ params }: Props) {
  const [{ locale }, words] = await Promise.all([params, getTranslations('certificates.verifier')])
  if (!isLocale(locale)) return null
  const given = await readVerifier(await school(), locale)
  if (!given) return <PageHead title={words('title')} lead={words('nothing')} />
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Section narrow>
        <Verifier given={given} />
        <noscript>
          <p className="notice">{words('noScripts')}</p>
        </noscript>
        <p>
          <a href={`/api/certificates/verifier/${locale}`} download>
            {words('save')}
          </a>
        </p>
      </Section>
    </>
  )
}
