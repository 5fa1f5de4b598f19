import { Link } from '@payloadcms/ui'
import styles from './tabs.module.css'

export type Tab = { label: string; href: string; current: boolean; count?: number }

/** Tabs that are pages of their own: links, of which one is the current. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} className={styles.tab} aria-current={tab.current ? 'page' : undefined} prefetch={false}>
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
