'use client'
import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = { /** The heading of the group; without one, the links stand by themselves. */ label?: string; links: { href: string; label: string }[] }

/** A group of links in the navigation, in the look of Payload's own. */
export function NavItems({ label, links }: Props) {
  const path = usePathname()
  const longest = links.filter(({ href }) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.href.length - a.href.length)[0]
  const items = links.map(({ href, label: text }) => {
    const current = href === longest?.href
    return (
      <Link key={href} href={href} className="nav__link" prefetch={false} aria-current={current ? 'page' : undefined}>
        {current ? <div className="nav__link-indicator" /> : null}
        <span className="nav__link-label">{text}</span>
      </Link>
    )
  })
  return label ? <NavGroup label={label}>{items}</NavGroup> : items
}
