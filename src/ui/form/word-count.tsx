'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { countWords } from '@/plugins/selection/rules/words'
import styles from './form.module.css'

type Props = { /** The id of the field that is counted. */ field: string; first: string; least: number /** Null where there is no bound. */; most: number | null }

/** How many words a field has, and how that stands to its limits. Counted by the rule that judges them. */
export function WordCount({ field, first, least, most }: Props) {
  const t = useTranslations('apply.form.words')
  const [words, setWords] = useState(countWords(first))
  useEffect(() => {
    const element = document.getElementById(field)
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return
    const show = () => setWords(countWords(element.value))
    show()
    element.addEventListener('input', show)
    return () => element.removeEventListener('input', show)
  }, [field])
  const over = most === null ? 0 : words - most
  const tone = over > 0 ? 'over' : words >= least && words > 0 ? 'fits' : 'under'
  return (
    <p aria-live="polite" className={`${styles.count} numbers`} data-tone={tone}>
      {tone === 'over'
        ? t('over', { words, over })
        : tone === 'under' && words > 0
          ? t('under', { words, missing: least - words })
          : most === null
            ? t('only', { words })
            : t('count', { words, most })}
    </p>
  )
}
