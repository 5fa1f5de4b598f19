import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { structuredTrail } from '@/content/machine/structured'
import { StructuredData } from '../structured-data/structured-data'
import styles from './trail.module.css'

/** Where a page stands: the pages above it, from the widest. Those without an address are left out. */
export async function Trail({ steps }: { steps: { label: string; href: string | null }[] }) {
  const words = await getTranslations('site.trail')
  const known = steps.flatMap(({ href, label }) => (href ? [{ href, label }] : []))
  if (known.length === 0) return null
  return (
    <>
      <StructuredData data={structuredTrail(known)} />
      <nav aria-label={words('label')} data-print="never">
        <ol className={styles.trail}>
          {known.map((step) => (
            <li key={step.href}>
              <Link href={step.href}>{step.label}</Link>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}
