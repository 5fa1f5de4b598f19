import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Facts } from '@/admin/facts'
import { day } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { isRefusal } from '@/refusals'
import { readCertificate } from '../../operations/read-certificate'
import { hrefs, screens } from '../screens'
import { Acts } from './acts'
import { Editions } from './editions'
import { Neighbours } from './neighbours'
import { Replace } from './replace'

/** One certificate: what it says, how it stands, and every edition of it. */
export async function FileView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const { language } = req.i18n
  const title = t('certificates:title')
  const away = turnedAway(view, title, ...screens.file.seenBy)
  if (away) return away
  const certificate = await readCertificate(req, { certificate: String(view.params?.segments?.[2]) }).catch((error: unknown) => {
    if (isRefusal(error)) return null
    throw error
  })
  if (!certificate) {
    return (
      <Screen view={view} title={title} above={[{ label: title, url: hrefs.list() }]}>
        <Notice>{t('certificates:noSuch')}</Notice>
      </Screen>
    )
  }
  const { application, editions, graduated, holder, id, issuedAt, page, program, programTitle, receipt, replacedBy, replaces, revokedAt, revokedBecause, serial } = certificate
  const coordinates = hasRole(req.user, 'coordinator')
  return (
    <Screen view={view} title={holder} lead={programTitle} above={[{ label: title, url: hrefs.list(program) }]}>
      {revokedAt ? (
        <Notice kind="bad" title={t('certificates:revokedOn', { day: day(language, revokedAt) })}>
          {revokedBecause}
        </Notice>
      ) : null}
      <Facts
        facts={[
          [t('certificates:serial'), serial],
          [t('certificates:issuedAt'), day(language, issuedAt)],
          [t('certificates:application'), receipt],
        ]}
      />
      <p>
        <a href={page} target="_blank" rel="noreferrer">
          {t('certificates:publicPage')}
        </a>
        {' · '}
        <Link href={`/admin/collections/applications/${application}`} prefetch={false}>
          {t('certificates:application')}
        </Link>
      </p>
      <Neighbours replaces={replaces} replacedBy={replacedBy} t={t} />
      {coordinates && !revokedAt ? <Acts certificate={id} holder={holder} /> : null}
      {coordinates && revokedAt && graduated && !replacedBy ? <Replace certificate={id} holder={holder} /> : null}
      <Editions editions={editions} language={language} t={t} />
    </Screen>
  )
}
