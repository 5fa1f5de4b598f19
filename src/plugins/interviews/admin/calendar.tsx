'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Ask } from '@/admin/ask'
import { post, read } from '@/admin/call'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { FeedOwner } from '../rules/feed'
import styles from './calendar.module.css'

type Answer = { address: string }

/** The secret address of a calendar of interviews, which can be made anew. Whoever may not have it is shown nothing. */
export function Calendar({ id, kind }: FeedOwner) {
  const { t } = useWords()
  const [address, setAddress] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)

  useEffect(() => {
    read<Answer>(`/calendars?${new URLSearchParams({ kind, id })}`).then(
      (answer) => setAddress(answer.address),
      () => setAddress(null),
    )
  }, [id, kind])

  if (!address) return null
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
