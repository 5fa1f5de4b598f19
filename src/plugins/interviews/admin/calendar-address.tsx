'use client'
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Ask } from '@/admin/ask'
import { post, read } from '@/admin/call'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Staff } from '@/payload-types'
import type { FeedOwner } from '../rules/feed'
import styles from './calendar-address.module.css'

type Answer = { address: string }

/** The secret address of a calendar of interviews: on the account of a panelist their own, on a panel the panel's. It can be made anew. */
export function CalendarAddress({ kind }: Pick<FeedOwner, 'kind'>) {
  const { id } = useDocumentInfo()
  const { user } = useAuth<Staff>()
  const { t } = useWords()
  const [address, setAddress] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const roles = user?.roles ?? []
  const shown = Boolean(id) && (kind === 'panel' ? roles.some((role) => role === 'coordinator' || role === 'panelist') : id === user?.id && roles.includes('panelist'))

  useEffect(() => {
    if (!shown) return
    // Whoever may not have it is shown nothing.
    read<Answer>(`/calendars?${new URLSearchParams({ kind, id: String(id) })}`).then(
      (answer) => setAddress(answer.address),
      () => setAddress(null),
    )
  }, [id, kind, shown])

  if (!shown || !address) return null
  const renew = async () => {
    try {
      setAddress((await post<Answer>('/calendars/renew', { kind, id })).address)
      toast.success(t('interviews:calendarRenewed'))
    } catch (error) {
      toast.error((error as Error).message)
    }
    setAsking(false)
  }
  const copy = () => navigator.clipboard.writeText(address).then(() => toast.success(t('interviews:calendarCopied')))
  return (
    <div className={styles.calendar}>
      <Notice kind="plain" title={t(kind === 'panel' ? 'interviews:calendarOfPanel' : 'interviews:calendarOwn')}>
        <p>{t('interviews:calendarHelp')}</p>
        <code className={styles.address}>{address}</code>
        <div className={styles.acts}>
          <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
            {t('interviews:calendarCopy')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)} size="small">
            {t('interviews:calendarRenew')}
          </Button>
        </div>
      </Notice>
      {asking ? (
        <Ask confirm={t('interviews:calendarRenew')} onClose={() => setAsking(false)} onConfirm={renew} title={t('interviews:calendarRenewTitle')}>
          <p>{t('interviews:calendarRenewBody')}</p>
        </Ask>
      ) : null}
    </div>
  )
}
