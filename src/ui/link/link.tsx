import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the site. Every page is drawn when it is asked for, so nothing could be fetched ahead of a press. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink {...props} prefetch={false} />
}
