import { getTranslations } from 'next-intl/server'
import { telephone } from '@/content/links'
import { getSite } from '@/content/site'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './contact.module.css'

/** How the School is reached, from the settings of the site. */
export async function Contact({ block, locale }: PieceProps<'contact'>) {
  const words = await getTranslations({ locale, namespace: 'site.contact' })
  const { contact, social } = await getSite(locale)
  const { phone, email, address, hours } = contact
  return (
    <Section title={block.title ?? words('title')} lead={block.lead}>
      {phone || email || address || hours || social.length > 0 ? (
        <dl className={styles.ways}>
          {phone && (
            <div className={styles.way}>
              <dt>{words('phone')}</dt>
              <dd className={styles.large}>
                <a href={telephone(phone)}>{phone}</a>
              </dd>
            </div>
          )}
          {email && (
            <div className={styles.way}>
              <dt>{words('email')}</dt>
              <dd className={styles.large}>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          )}
          {address && (
            <div className={styles.way}>
              <dt>{words('address')}</dt>
              <dd className={styles.lines}>{address}</dd>
            </div>
          )}
          {hours && (
            <div className={styles.way}>
              <dt>{words('hours')}</dt>
              <dd>{hours}</dd>
            </div>
          )}
          {social.length > 0 && (
            <div className={styles.way}>
              <dt>{words('social')}</dt>
              <dd className="cluster">
                {social.map((link) => (
                  <a key={link.href} href={link.href} rel="noopener">
                    {link.label}
                  </a>
                ))}
              </dd>
            </div>
          )}
        </dl>
      ) : (
        <p className="soft">{words('empty')}</p>
      )}
    </Section>
  )
}
