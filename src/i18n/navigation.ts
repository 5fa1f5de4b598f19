import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing'

/** Links and redirects that know the language and its words for an address. */
export const { Link, getPathname, redirect, permanentRedirect, usePathname, useRouter } = createNavigation(routing)
