import { Link } from '@payloadcms/ui'
import type { Words } from '@/admin/words'
import type { CertificateFile } from '../../operations/read-certificate'
import { hrefs } from '../screens'

/** The ways to the revoked certificate whose place one takes, and to the one that took its own. */
export function Neighbours({ replacedBy, replaces, t }: Pick<CertificateFile, 'replacedBy' | 'replaces'> & { t: Words }) {
  const ways = [
    { label: t('certificates:replaces'), to: replaces },
    { label: t('certificates:replacedBy'), to: replacedBy },
  ]
  return ways.map(({ label, to }) =>
    to ? (
      <p key={to.id}>
        {label}:{' '}
        <Link href={hrefs.file(to.id)} prefetch={false}>
          {to.serial}
        </Link>
      </p>
    ) : null,
  )
}
