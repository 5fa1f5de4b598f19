'use client'
import { Button } from '@payloadcms/ui'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Clash, Given } from '../../rules/merging'
import type { Rubric } from '../../rules/rubric'
import type { LanguageChoice } from './heard-picker'
import styles from './review.module.css'

type Props = { clashes: readonly Clash[]; rubric: Rubric; languages: LanguageChoice[]; onSettle: (prefer: 'here' | 'there') => void }

/** Asks which of two judgements stands, where a person gave two on different devices; everything else was brought together already. */
export function Outdone({ clashes, rubric, languages, onSettle }: Props) {
  const { t } = useWords()
  const inWords = ({ heard, score }: Given) =>
    [score === undefined ? '–' : (score ?? t('selection:blank')), languages.find(({ value }) => value === heard?.language)?.label, heard?.level].filter(Boolean).join(' ')
  return (
    <Notice kind="warning" role="alert" title={t('selection:outdone')}>
      <p>{t('selection:outdoneHelp')}</p>
      <ul className={styles.missing}>
        {clashes.map(({ criterion, here, there }) => (
          <li key={criterion}>
            {t('selection:clash', { criterion: rubric.criteria.find(({ key }) => key === criterion)?.label ?? criterion, here: inWords(here), there: inWords(there) })}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => onSettle('there')}>
          {t('selection:takeTheirs')}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => onSettle('here')}>
          {t('selection:keepMine')}
        </Button>
      </div>
    </Notice>
  )
}
