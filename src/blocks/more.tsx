import { Link } from '@/ui/link/link'

/** The way from some to all; nothing when there is no such page. */
export function More({ href, label }: { href: string | null; label: string }) {
  if (!href) return null
  return (
    <p>
      <Link className="button button-secondary" href={href}>
        {label}
      </Link>
    </p>
  )
}
