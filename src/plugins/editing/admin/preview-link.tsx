'use client'
import { Button, toast, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { post, Refused } from '@/admin/call'
import { useWords } from '@/admin/use-words'
import styles from './preview-link.module.css'

/** Makes an address at which somebody without an account sees the latest draft, and puts it on the clipboard. */
export function PreviewLink() {
  const { t } = useWords()
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const [made, setMade] = useState<{ url: string; untilInWords: string }>()
  const field = useId()
  if (!id) return null
  const make = async () => {
    try {
      const link = await post<{ url: string; untilInWords: string }>('/preview-links', { collection: collectionSlug, document: id, locale: code })
      setMade(link)
      await navigator.clipboard?.writeText(link.url)
      toast.success(t('editing:preview:copied'))
    } catch (error) {
      toast.error(error instanceof Refused ? error.message : t('editing:preview:copyYourself'))
    }
  }
  return (
    <div className={styles.link}>
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()}>
        {t('editing:preview:make')}
      </Button>
      <p className={styles.about}>{t('editing:preview:about')}</p>
      {made ? (
        <>
          <label htmlFor={field}>{t('editing:preview:until', { until: made.untilInWords })}</label>
          <input id={field} className={styles.address} readOnly value={made.url} onFocus={(event) => event.target.select()} />
        </>
      ) : null}
    </div>
  )
}
