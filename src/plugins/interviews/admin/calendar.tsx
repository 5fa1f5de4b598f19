'use client'
import { SecretCalendar } from '@/admin/secret-calendar'
import { useWords } from '@/admin/use-words'
import type { FeedOwner } from '../rules/feed'

/** The secret address of a calendar of interviews. */
export function Calendar({ id, kind }: FeedOwner) {
  const { t } = useWords()
  return (
    <SecretCalendar
      help={t('interviews:calendarHelp')}
      owner={{ kind, id }}
      readFrom={`/calendars?${new URLSearchParams({ kind, id })}`}
      renewAt="/calendars/renew"
      title={t(kind === 'panel' ? 'interviews:calendarOfPanel' : 'interviews:calendarOwn')}
    />
  )
}
