import type { ComponentProps } from 'react'
import { getPathname, type Target } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Link } from './link'

/** A link to a page of ours in the language of the page that is open. */
export async function RouteLink({ href, ...props }: Omit<ComponentProps<typeof Link>, 'href'> & { href: Target }) {
  return <Link href={getPathname({ href, locale: await pageLocale() })} {...props} />
}
