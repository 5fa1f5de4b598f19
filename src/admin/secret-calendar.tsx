'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Ask } from './ask'
import { post, read } from './call'
import { Notice } from './notice'
import styles from './secret-calendar.module.css'
import { useWords } from './use-words'

type Answer = { address: string }

type Props = {
  title: string
  help: string
  /** The endpoint that tells the address, with what it asks for. */
  readFrom: string
  /** The endpoint that makes it anew, and what it asks for. */
  renewAt: string
  owner?: object
}

/** The secret address of a calendar, which can be made anew. Whoever may not have it is shown nothing. */
export function SecretCalendar({ help, owner = {}, readFrom, renewAt, title }: Props) {
  const { t } = useWords()
  const [address, setAddress] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)

  useEffect(() => {
    read<Answer>(readFrom).then(
      (answer) => setAddress(answer.address),
      () => setAddress(null),
    )
  }, [readFrom])

  if (!address) return null
  const renew = async () => {
    try {
      setAddress((await post<Answer>(renewAt, owner)).address)
      toast.success(t('screens:calendar:renewed'))
    } catch (error) {
      toast.error((error as Error).message)
    }
    setAsking(false)
  }
  const copy = () => navigator.clipboard.writeText(address).then(() => toast.success(t('screens:calendar:copied')))
  return (
    <div className={styles.calendar}>
      <Notice kind="plain" title={title}>
        <p>{help}</p>
        <code className={styles.address}>{address}</code>
        <div className={styles.acts}>
          <Button buttonStyle="secondary" el="anchor" margin={false} size="small" url={address.replace(/^https?:/, 'webcal:')}>
            {t('screens:calendar:subscribe')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
            {t('screens:calendar:copy')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)} size="small">
            {t('screens:calendar:renew')}
          </Button>
        </div>
      </Notice>
      {asking ? (
        <Ask confirm={t('screens:calendar:renew')} onClose={() => setAsking(false)} onConfirm={renew} title={t('screens:calendar:renewTitle')}>
          <p>{t('screens:calendar:renewBody')}</p>
        </Ask>
      ) : null}
    </div>
  )
}
