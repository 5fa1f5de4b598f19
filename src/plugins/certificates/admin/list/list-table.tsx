import { Link } from '@payloadcms/ui'
import { day } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { Listed } from '../../operations/read-certificates'
import styles from '../certificates.module.css'
import { hrefs } from '../screens'

type Props = { listed: readonly Listed[]; language: string; t: Words }

/** Graduates, each with their certificate or without one yet. */
export function ListTable({ language, listed, t }: Props) {
  return (
    <Wide label={t('certificates:title')}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('certificates:holder')}</th>
            <th scope="col">{t('certificates:serial')}</th>
            <th scope="col">{t('certificates:issuedAt')}</th>
            <th scope="col">{t('certificates:state')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ application, certificate, edition, holder, issuedAt, receipt, revokedAt, serial, state }) => (
            <tr key={certificate ?? application}>
              <td>
                {certificate ? (
                  <Link href={hrefs.file(certificate)} prefetch={false}>
                    {holder}
                  </Link>
                ) : (
                  holder
                )}{' '}
                {receipt}
              </td>
              <td className={styles.number}>{serial ?? '–'}</td>
              <td>{issuedAt ? day(language, issuedAt) : '–'}</td>
              <td>
                {revokedAt ? t('certificates:revokedOn', { day: day(language, revokedAt) }) : t(`certificates:states:${state}`)}
                {edition && edition > 1 ? `, ${t('certificates:editionNumber', { number: edition })}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
