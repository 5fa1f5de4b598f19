'use client'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import type { Line } from '../../rules/completion'
import styles from './completion.module.css'

/** How somebody stands to the share of a part: what they attended, and what they still need or why it can't be. */
export function Share({ line }: { line: Line | undefined }) {
  const { language, t } = useWords()
  if (line?.asks !== 'share') return null
  const { ahead, attended, blank, met, needed, of, part } = line
  return (
    <>
      <span className={styles.label}>{t(`teaching:completion:parts:${part as 'theory'}`)}: </span>
      <span data-met={met} className={styles.line}>
        {t('teaching:completion:attended', { attended: decimal(language, attended, attended % 1 ? 1 : 0), of })}
      </span>
      <span className={styles.note}>{met === 'open' && of > 0 ? t('teaching:completion:needed', { needed, ahead, blank }) : t(`teaching:completion:met:${met}`)}</span>
    </>
  )
}

type Props = { label: string; lines: readonly Line[]; asks: 'task' | 'final'; titles: Readonly<Record<string, string>> }

/** How many works of a kind are accepted, and how the others stand. */
export function Works({ asks, label, lines, titles }: Props) {
  const { t } = useWords()
  const works = lines.flatMap((line) => (line.asks === asks ? [line] : []))
  const accepted = works.filter(({ met }) => met === 'met').length
  const met = accepted === works.length ? 'met' : works.some((work) => work.met === 'lost') ? 'lost' : 'open'
  return (
    <>
      <span className={styles.label}>{label}: </span>
      <span data-met={met} className={styles.line}>
        {t('teaching:completion:accepted', { accepted, of: works.length })}
      </span>
      {works
        .filter((work) => work.met !== 'met')
        .map(({ handedIn, key, met: its }) => (
          <span key={key ?? asks} className={styles.note}>
            {key ? `${titles[key] ?? ''}: ` : ''}
            {t(key === null ? 'teaching:completion:notSet' : its === 'open' && handedIn ? 'teaching:completion:handedIn' : `teaching:completion:met:${its}`)}
          </span>
        ))}
    </>
  )
}
