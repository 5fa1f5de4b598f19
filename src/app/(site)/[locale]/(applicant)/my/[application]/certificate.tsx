import { getTranslations } from 'next-intl/server'
import type { PayloadRequest } from 'payload'
import { pageLocale } from '@/i18n/page-locale'
import { ownForms, readOwnCertificate } from '@/plugins/certificates'
import { day } from '@/ui/dates'
import { RouteLink } from '@/ui/link/route-link'
import styles from './application.module.css'

/** The certificate of a graduate, in each of its forms; or that it was revoked, and why. */
export async function Certificate({ application, req }: { application: string; req: PayloadRequest }) {
  const certificate = await readOwnCertificate(req, application)
  if (!certificate) return null
  const [locale, words] = [await pageLocale(), await getTranslations('certificates.own')]
  const { former, issuedAt, revokedAt, revokedBecause, serial } = certificate
  return (
    <section aria-labelledby="certificate" className={`card ${styles.receipt}`}>
      <h2 id="certificate">{words('title')}</h2>
      <p className={`numbers ${styles.number}`}>{serial}</p>
      {revokedAt ? (
        <p className="notice" data-tone="danger">
          {words('revoked', { day: day(revokedAt, locale), reason: revokedBecause ?? '' })}
        </p>
      ) : (
        <>
          <p>{words('issued', { day: day(issuedAt, locale) })}</p>
          {former.length > 0 && <p>{words('former', { serials: former.join(', ') })}</p>}
          <ul>
            {ownForms.map((form) => (
              <li key={form}>
                <a href={`/api/my/${application}/certificate/${form}`} download>
                  {words(`forms.${form}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft small">
        <RouteLink href={{ pathname: '/certificates/[serial]', params: { serial } }}>{words('page')}</RouteLink>
      </p>
    </section>
  )
}
