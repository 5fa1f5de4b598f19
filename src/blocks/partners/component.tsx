import { chosen, listPartners, type Partner } from '@/content/people'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './partners.module.css'

/** Partner organisations: as a line of names, or each with what it does. */
export async function Partners({ block, locale }: PieceProps<'partners'>) {
  const partners = chosen(await listPartners(locale), block.partners)
  if (partners.length === 0) return null
  const Title = block.title ? 'h3' : 'h2'
  return (
    <Section title={block.title} lead={block.lead}>
      <ul className={block.compact ? styles.line : styles.list}>
        {partners.map((partner) => (
          <li key={partner.id} className={styles.partner}>
            {partner.logo && <img className={styles.logo} src={partner.logo.src} alt="" loading="lazy" decoding="async" />}
            {block.compact ? (
              <p className={styles.short}>
                <Name partner={partner} />
              </p>
            ) : (
              <div className={styles.words}>
                <Title className={styles.name}>
                  <Name partner={partner} />
                </Title>
                {partner.description && <p className="soft">{partner.description}</p>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Name({ partner }: { partner: Partner }) {
  // Some names say their short form themselves.
  const short = partner.abbreviation && !partner.name.includes(partner.abbreviation) ? ` (${partner.abbreviation})` : ''
  const name = `${partner.name}${short}`
  return partner.website ? (
    <a href={partner.website} rel="noopener">
      {name}
    </a>
  ) : (
    name
  )
}
