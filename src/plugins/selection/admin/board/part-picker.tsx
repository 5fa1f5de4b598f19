'use client'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import { stages } from '../../rules/steps'
import { paths } from '../paths'
import type { Part } from './part'
import type { BoardScreen } from './screens'
import styles from './board.module.css'

type Props = { part: Part; screen: BoardScreen }

/** Chooses the programme and the stage of a screen. */
export function PartPicker({ part, screen }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const go = (program: string, stage: (typeof stages)[number]) => router.push(paths[screen]({ program, stage }))
  return (
    <div className={styles.picker}>
      <div className={styles.field}>
        <label htmlFor={`${id}-program`}>{t('selection:program')}</label>
        <select id={`${id}-program`} value={part.program.id} onChange={(event) => go(event.target.value, part.stage)}>
          {part.programs.map(({ id: program, title, edition }) => (
            <option key={program} value={program}>
              {edition} · {title}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles.stages}>
        <legend>{t('selection:stage')}</legend>
        {stages.map((stage) => (
          <label key={stage}>
            <input type="radio" name={`${id}-stage`} checked={stage === part.stage} onChange={() => go(part.program.id, stage)} />
            <span>{t(`selection:stages:${stage}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
