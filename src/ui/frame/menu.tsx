'use client'

import { Link } from '@/ui/link/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import type { NamedLink } from '@/content/site'
import styles from './menu.module.css'

type Props = { label: string; closeLabel: string; links: NamedLink[]; search: NamedLink; account: NamedLink; languages: ReactNode; view: ReactNode }

/** The menu: a line on a wide screen, a sheet that opens on a narrow one. The sheet is a popover, so it opens without a script as well. */
export function Menu({ label, closeLabel, links, search, account, languages, view }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const path = usePathname()

  const shown = useRef(path)

  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    sheet.current?.hidePopover?.()
  }, [path])

  const current = (href: string) => (href === path ? 'page' : path.startsWith(`${href}/`) && href.split('/').length > 2 ? true : undefined)
  return (
    <>
      <button type="button" className={`button button-secondary button-small ${styles.open}`} popoverTarget="menu">
        <span className={styles.bars} aria-hidden="true" />
        {label}
      </button>
      <div ref={sheet} id="menu" popover="auto" className={styles.sheet}>
        <button type="button" className={`button button-secondary button-small ${styles.close}`} popoverTarget="menu" popoverTargetAction="hide">
          {closeLabel}
        </button>
        <nav aria-label={label}>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.href}>
                <Link className={styles.link} href={link.href} aria-current={current(link.href)}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <Link className={styles.search} href={search.href} aria-current={current(search.href)}>
            <svg className={styles.lens} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m12.6 12.6 5 5" />
            </svg>
            <span>{search.label}</span>
          </Link>
          {languages}
          <div className={styles.view}>{view}</div>
          <Link className={styles.account} href={account.href} aria-current={current(account.href)}>
            {account.label}
          </Link>
        </div>
      </div>
    </>
  )
}
