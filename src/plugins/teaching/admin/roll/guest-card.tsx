import { Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { hasRole } from '@/access'
import { apart } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { wordsOf } from '@/admin/words'
import { readSessions } from '../../operations/read-sessions'
import { KeepRolls } from './keeping/keep-rolls'
import { rollHref } from './address'
import { mine } from './screens'

/** How many sessions the dashboard names. */
const named = 3

/** Says on the dashboard of a guest what they teach or host next. */
export async function GuestCard({ i18n, req, user }: ServerProps & { req: PayloadRequest }) {
  if (!hasRole(user, ...mine.seenBy)) return null
  const t = wordsOf(i18n)
  const ahead = (await readSessions(apart(req), { teaching: true })).filter(({ cancelled, over }) => !over && !cancelled)
  return (
    <Notice title={ahead.length > 0 ? t('teaching:sessions:next') : t('teaching:sessions:nothingAhead')}>
      {ahead.length > 0 ? (
        <ul>
          {ahead.slice(0, named).map(({ link, session, title, when, where }) => (
            <li key={session}>
              <Link href={rollHref(session)} prefetch={false}>
                {title}
              </Link>{' '}
              · {[when, where].filter(Boolean).join(' · ')}
              {link ? (
                <>
                  {' · '}
                  <a href={link} rel="noreferrer">
                    {t('teaching:sessions:online')}
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <KeepRolls reader={String(user?.id)} sessions={ahead} />
      <Link href={`/admin${mine.path}`} prefetch={false}>
        {t('teaching:sessions:all')}
      </Link>
    </Notice>
  )
}
