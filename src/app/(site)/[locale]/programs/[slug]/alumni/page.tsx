import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findBySlug } from '@/content/addresses'
import { alumniPaths, getAlumni } from '@/content/alumni'
import { cardAddress } from '@/content/card'
import { getProgramme } from '@/content/programs'
import { isLocale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { Trail } from '@/ui/trail/trail'
import { describe, type SlugParams } from '../../../arrive'
import { Missing, missingMetadata } from '../../../missing'
import styles from './alumni.module.css'

/** The graduates of a programme that is published, where somebody agreed to be shown; an address of another language leads on to its own. */
async function arrive({ params }: SlugParams) {
  const { locale, slug } = await params
  const entry = isLocale(locale) ? await findBySlug('programs', decodeURIComponent(slug), locale) : null
  if (!isLocale(locale) || !entry) return null
  if (entry.slugs[locale] !== slug) redirect(alumniPaths(entry)[locale])
  const [programme, alumni] = await Promise.all([getProgramme(entry.id, locale), getAlumni(entry.id)])
  return programme && alumni.length > 0 ? { alumni, entry, locale, programme } : null
}

export async function generateMetadata(props: SlugParams): Promise<Metadata> {
  const found = await arrive(props)
  if (!found) return missingMetadata()
  const { entry, locale, programme } = found
  const words = await getTranslations('site.alumni')
  // People agreed to stand on a page of the School, not to be found by their names.
  return {
    ...describe(alumniPaths(entry), locale, { title: `${words('title')} – ${programme.title}`, description: words('lead'), card: cardAddress('programs', entry.id, locale) }),
    robots: { index: false },
  }
}

/** The cohort of a programme: those who agreed, and nothing of the others. */
export default async function AlumniPage(props: SlugParams) {
  const found = await arrive(props)
  if (!found) return <Missing />
  const { alumni, programme } = found
  const words = await getTranslations('site.alumni')
  return (
    <>
      <PageHead above={<Trail steps={[{ label: programme.title, href: programme.path }]} />} title={words('title')} lead={words('lead')} />
      <Section title={programme.title}>
        <ul className={styles.list}>
          {alumni.map(({ line, name }) => (
            <li key={`${name} ${line}`}>
              <strong>{name}</strong>
              {line && <span className="soft">{line}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
