import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { isRefusal } from '@/refusals'
import { languageOf } from '@/i18n/language-of'
import { readRoll } from '../../operations/read-roll'
import { RollScreen } from './roll-screen'
import { roll } from './screens'

/** The roll of one session. */
export async function RollView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('teaching:roll:title'), ...roll.seenBy)
  if (away) return away
  const session = String(view.params?.segments?.[2] ?? '')
  const first = await readRoll(req, session).catch((error: unknown) => {
    if (isRefusal(error) && error.status === 404) return null
    throw error
  })
  if (!first) {
    return (
      <Screen view={view} title={t('teaching:roll:title')}>
        <Notice>{t('teaching:roll:missing')}</Notice>
      </Screen>
    )
  }
  const address = `${env.SITE_URL}${addressOf('/attend/[session]', languageOf(req), { session: first.session })}?code=`
  return (
    <Screen view={view} title={first.title} lead={[first.when, first.where].filter(Boolean).join(' · ')}>
      <RollScreen key={first.session} first={first} reader={String(req.user?.id)} address={address} />
    </Screen>
  )
}
