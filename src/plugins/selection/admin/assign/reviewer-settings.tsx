'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { type Locale, locales } from '@/i18n/locales'
import { desk } from '../desk-client'
import styles from './assign.module.css'

type Props = { reviewer: string; name: string; reads: Locale[]; most: number | null }

/** What a reviewer reads, and how much they take. */
export function ReviewerSettings({ most, name, reads, reviewer }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [typed, setTyped] = useState({ reads, most: most === null ? '' : String(most) })
  const save = async () => {
    try {
      await desk.setReviewing({ reviewer, reads: typed.reads, most: typed.most === '' ? null : Number(typed.most) })
      toast.success(t('selection:reviewerSaved', { name }))
      router.refresh()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
  }
  const summary = [
    reads.length > 0 ? reads.map((locale) => t(`options:locale.${locale}`)).join(', ') : t('selection:readsAll'),
    most === null ? null : most === 0 ? t('selection:takesNoMore') : t('selection:takesAtMost', { most }),
  ]
  return (
    <details className={styles.settings}>
      <summary>{summary.filter(Boolean).join(' · ')}</summary>
      <fieldset className={styles.choices}>
        <legend>{t('selection:reads')}</legend>
        {locales.map((locale) => (
          <label key={locale}>
            <input
              type="checkbox"
              checked={typed.reads.includes(locale)}
              onChange={({ target }) => setTyped({ ...typed, reads: locales.filter((one) => (one === locale ? target.checked : typed.reads.includes(one))) })}
            />{' '}
            {t(`options:locale.${locale}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{t('selection:mostReviews')}</span>
          <input
            inputMode="numeric"
            value={typed.most}
            placeholder={t('selection:noBound')}
            onChange={({ target }) => setTyped({ ...typed, most: target.value.replace(/\D/g, '').slice(0, 5) })}
          />
        </label>
        <Button buttonStyle="secondary" margin={false} onClick={() => void save()}>
          {t('selection:saveReviewer')}
        </Button>
      </div>
    </details>
  )
}
