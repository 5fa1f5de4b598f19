import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { answerWith, pathAsked } from '@/answer'
import { redirectFor } from '@/content/redirects'
import { getSite } from '@/content/site'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Link } from '@/ui/link/link'
import { DestinationLink } from '@/ui/link/destination-link'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import styles from './missing.module.css'

/** What the head of a page says when there is no such page. */
export async function missingMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.missing')
  return { title: words('title'), robots: { index: false } }
}

/**
 * What a page shows that turns out not to be there: that it is not, with the status that says so, and the ways on from here. What only has another
 * address now leads to it, for good.
 */
export async function Missing() {
  const elsewhere = await redirectFor(pathAsked())
  if (elsewhere) permanentRedirect(elsewhere)
  answerWith(404)
  const [locale, words] = await Promise.all([pageLocale(), getTranslations('site.missing')])
  const { menu } = await getSite(locale)
  return (
    <>
      <PageHead title={words('title')} lead={words('text')}>
        <p className="cluster">
          <Link className="button" href={getPathname({ href: '/', locale })}>
            {words('home')}
          </Link>
          <Link className="button button-secondary" href={getPathname({ href: '/apply', locale })}>
            {words('call')}
          </Link>
        </p>
      </PageHead>
      {menu.length > 0 && (
        <Section title={words('ways')} narrow>
          <ul className={styles.ways}>
            {menu.map(({ label, ...target }) => (
              <li key={target.href}>
                <DestinationLink {...target} className={styles.way}>
                  {label}
                </DestinationLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
