import { Link } from '@payloadcms/ui'
import type { Words } from '@/admin/words'
import type { InReserve } from '../../operations/read-reserve'
import { paths } from '../paths'
import styles from './release.module.css'

/** Who waits in reserve, in the order of promotion. */
export function ReserveList({ list, t }: { list: InReserve[]; t: Words }) {
  if (list.length === 0) return null
  const next = list.find(({ told }) => told)
  return (
    <section>
      <h2 className={styles.title}>{t('selection:reserveList:title')}</h2>
      <p>{t('selection:reserveList:help')}</p>
      <ol className={styles.history}>
        {list.map(({ application, name, place, receipt, told }) => (
          <li key={application}>
            <b>{place}.</b>
            <Link href={paths.application(application)} prefetch={false}>
              {name || receipt}
            </Link>
            <code>{receipt}</code>
            {told ? null : <span>{t('selection:reserveList:untold')}</span>}
            {application === next?.application ? <b>{t('selection:reserveList:next')}</b> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
