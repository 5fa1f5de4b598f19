'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import styles from './form.module.css'

type Props = { /** The id of the field that is counted. */ field: string; first: string; least: number; most: number }

/** How many words a field has, and how that stands to its limits. Counted by the rule that judges them; a browser that can't count shows nothing. */
export function WordCount({ field, first, least, most }: Props) {
  const t = useTranslations('apply.form.words')
  const [words, setWords] = useState<number | null>(null)
  useEffect(() => {
    const element = document.getElementById(field)
    let count: ((text: string) => number) | undefined
    const show = () => element instanceof HTMLTextAreaElement && count && setWords(count(element.value))
    import('@/plugins/selection/rules/words')
      .then(({ countWords }) => {
        count = countWords
        if (element instanceof HTMLTextAreaElement) show()
        else setWords(countWords(first))
      })
      .catch(() => undefined)
    element?.addEventListener('input', show)
    return () => element?.removeEventListener('input', show)
  }, [field, first])
  if (words === null) return null
  const tone = words > most ? 'over' : words >= least && words > 0 ? 'fits' : 'under'
  return (
    <p aria-live="polite" className={`${styles.count} numbers`} data-tone={tone}>
      {tone === 'over' ? t('over', { words, over: words - most }) : tone === 'under' && words > 0 ? t('under', { words, missing: least - words }) : t('count', { words, most })}
    </p>
  )
}
