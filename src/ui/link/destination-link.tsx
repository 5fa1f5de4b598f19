import { Link } from '@/ui/link/link'
import type { ReactNode } from 'react'

type Props = { href: string; external?: boolean; className?: string; children: ReactNode }

/** A link within the site or out of it; both open in the same window, which is the visitor's. */
export function DestinationLink({ href, external = false, className, children }: Props) {
  return external ? (
    <a className={className} href={href} rel="noopener">
      {children}
    </a>
  ) : (
    <Link className={className} href={href}>
      {children}
    </Link>
  )
}
