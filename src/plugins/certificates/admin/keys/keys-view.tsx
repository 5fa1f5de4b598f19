import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import { wordsOf } from '@/admin/words'
import { readKeys } from '../../operations/read-keys'
import styles from '../certificates.module.css'
import { hrefs, screens } from '../screens'
import { ChangeKey } from './change-key'
import { DistrustKey } from './distrust-key'

/** The keys that certificates are signed with: which is in force, which were, and the way to another. */
export async function KeysView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const { language } = req.i18n
  const title = t('certificates:keys')
  const away = turnedAway(view, title, ...screens.keys.seenBy)
  if (away) return away
  const keys = await readKeys(req)
  const coordinates = hasRole(req.user, 'coordinator')
  return (
    <Screen view={view} title={title} lead={t('certificates:keysLead')} above={[{ label: t('certificates:title'), url: hrefs.list() }]}>
      {coordinates && keys.length > 0 ? <ChangeKey /> : null}
      {keys.length === 0 ? <Notice title={t('certificates:noKeys')}>{t('certificates:noKeysHelp')}</Notice> : null}
      {keys.length > 0 ? (
        <Wide label={title}>
          <table className={`${table.table} ${table.stacked}`}>
            <thead>
              <tr>
                <th scope="col">{t('certificates:publicKey')}</th>
                <th scope="col">{t('certificates:state')}</th>
                <th scope="col">{t('certificates:from')}</th>
                <th scope="col">{t('certificates:until')}</th>
                <th scope="col">{t('certificates:signed')}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map(({ id, inForceFrom, inForceUntil, publicKey, signed, state }) => (
                <tr key={id}>
                  <td className={styles.key}>{publicKey}</td>
                  <td>
                    {t(`certificates:keyStates:${state}`)} {coordinates && state === 'retired' ? <DistrustKey id={id} /> : null}
                  </td>
                  <td>{dayAndHour(language, inForceFrom)}</td>
                  <td>{inForceUntil ? dayAndHour(language, inForceUntil) : '–'}</td>
                  <td>{signed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      ) : null}
    </Screen>
  )
}
