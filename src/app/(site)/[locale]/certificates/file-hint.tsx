import { getTranslations } from 'next-intl/server'
import { RouteLink } from '@/ui/link/route-link'

/** The way to the verifier of files. */
export async function FileHint() {
  const words = await getTranslations('certificates.page')
  return (
    <p>
      <RouteLink href="/certificates/verifier">{words('file')}</RouteLink>
    </p>
  )
}
