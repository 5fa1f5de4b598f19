import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isLocale, type Locale } from '@/i18n/locales'
import { editionInAddress, lookUp, type PublicCertificate } from '@/plugins/certificates'
import { day } from '@/ui/dates'
import { Facts } from '@/ui/facts/facts'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { isTooOftenFromThere, requestIn } from '@/visitor'
import styles from '../certificates.module.css'
import { FileHint } from '../file-hint'
import { SerialForm } from '../serial-form'

type Props = { params: Promise<{ locale: string; serial: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('certificates.page')
  // Not the name of the holder: titles are kept in histories.
  return { title: words('title'), robots: { index: false, follow: false } }
}

/** Whether a certificate is valid: what anybody learns who has its serial number. What is no serial number at all is answered as an unknown one is. */
export default async function CertificatePage({ params, searchParams }: Props) {
  const [{ locale, serial }, asked, words] = await Promise.all([params, searchParams, getTranslations('certificates.page')])
  if (!isLocale(locale)) return null
  const typed = typedIn(serial)
  const req = await requestIn(locale)
  if (await isTooOftenFromThere(req, 'certificate-network', locale)) return <PageHead title={words('title')} lead={words('tooMany')} />
  const found = await lookUp(req.payload, typed, locale)
  const printed = Number(asked[editionInAddress])
  return (
    <>
      <PageHead title={words('title')} />
      <Section narrow>{found ? <Found found={found} printed={printed} locale={locale} /> : <Unknown />}</Section>
      <Section narrow title={words('another')}>
        <SerialForm locale={locale} typed={found ? '' : typed} />
        <FileHint />
      </Section>
    </>
  )
}

/** What stands in the address, as it was typed. */
function typedIn(serial: string): string {
  try {
    return decodeURIComponent(serial)
  } catch {
    return serial
  }
}

async function Unknown() {
  const words = await getTranslations('certificates.page')
  return (
    <div className="notice" data-tone="warning" role="status">
      <p className="notice-title">{words('unknown')}</p>
      <p>{words('unknownText')}</p>
    </div>
  )
}

/** @param printed the edition that the visitor holds, where they came by the code on paper */
async function Found({ found: { edition, holder, issuedAt, programme, revokedAt, serial }, locale, printed }: { found: PublicCertificate; locale: Locale; printed: number }) {
  const words = await getTranslations('certificates.page')
  return (
    <div className={styles.result}>
      {revokedAt ? (
        <p className="notice" data-tone="danger">
          <strong>{words('revoked', { day: day(revokedAt, locale) })}</strong>
        </p>
      ) : (
        <p className="notice" data-tone="success">
          <strong>{words('valid')}</strong>
        </p>
      )}
      {!revokedAt && printed > 0 && printed < edition && (
        <p className="notice" data-tone="warning">
          {words('newer')}
        </p>
      )}
      <p className={styles.holder}>{holder}</p>
      <Facts
        facts={[
          { name: words('programme'), value: programme },
          { name: words('issued'), value: day(issuedAt, locale) },
          { name: words('serial'), value: serial },
        ]}
      />
    </div>
  )
}
