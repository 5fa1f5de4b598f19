import { createNavigation } from 'next-intl/navigation'
import type { ComponentProps } from 'react'
import { routing } from './routing'

const navigation = createNavigation(routing)

/** Redirects and addresses that know the language and its words for an address. */
export const { getPathname, redirect, permanentRedirect, usePathname, useRouter } = navigation

/** A link that knows them too. Every page is drawn when it is asked for, so nothing could be fetched ahead of a press. */
export function Link(props: ComponentProps<typeof navigation.Link>) {
  return <navigation.Link {...props} prefetch={false} />
}
