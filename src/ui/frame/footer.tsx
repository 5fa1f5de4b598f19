import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { telephone } from '@/content/links'
import type { SiteFrame } from '@/content/site'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Mark } from '../mark/mark'
import { ViewButton } from '../view/view-button'
import styles from './footer.module.css'

/** The foot of every page: how the School is reached, and the ways that did not fit above. */
export async function Footer({ site, name }: { site: SiteFrame; name: string }) {
  const words = await getTranslations('site.frame')
  const { contact, privacy } = site
  const locale = await pageLocale()
  const privacyIsAbove = site.footer.some(({ links }) => links.some(({ href }) => href === privacy))
  return (
    <footer className={styles.footer} data-print="never">
      <div className={`wrap ${styles.columns}`}>
        <div className={styles.identity}>
          <Mark size={52} />
          <p className={styles.name}>{name}</p>
          {site.operator && <p>{site.operator}</p>}
          <p>
            <Link href={getPathname({ href: '/subscribe', locale })}>{words('subscribe')}</Link>
          </p>
          <ViewButton label={words('view')} />
        </div>
        {site.footer.map((column) => (
          <nav key={column.title} aria-label={column.title}>
            <h2 className={styles.title}>{column.title}</h2>
            <ul className={styles.links}>
              {column.links.map((link) => (
                <li key={link.href}>
                  <Link href={link.href}>{link.label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {(contact.email || contact.phone || contact.address) && (
          <div>
            <h2 className={styles.title}>{words('contact')}</h2>
            <ul className={styles.links}>
              {contact.phone && (
                <li>
                  <a href={telephone(contact.phone)}>{contact.phone}</a>
                </li>
              )}
              {contact.email && (
                <li>
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </li>
              )}
              {contact.address && <li className={styles.address}>{contact.address}</li>}
              {site.social.map((link) => (
                <li key={link.href}>
                  <a href={link.href} rel="noopener">
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {privacy && !privacyIsAbove && (
        <div className={`wrap ${styles.end}`}>
          <Link href={privacy}>{words('privacy')}</Link>
        </div>
      )}
    </footer>
  )
}
