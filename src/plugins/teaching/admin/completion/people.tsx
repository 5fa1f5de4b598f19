'use client'
import table from '@/admin/table.module.css'
import { useWords } from '@/admin/use-words'
import { Wide } from '@/admin/wide'
import type { Completing } from '../../operations/read-completions'
import type { CompletionRule } from '../../rules/completion'
import { Participant, useChosen } from '../cohort/choosing'
import { Acts } from './acts'
import { Share, Works } from './cells'
import styles from './completion.module.css'

type Props = { coordinates: boolean; people: readonly Completing[]; rule: CompletionRule | null; titles: Readonly<Record<string, string>> }

/** Everybody with each line of the rule; those who are chosen graduate together, or by an exception. */
export function People({ coordinates, people, rule, titles }: Props) {
  const { t } = useWords()
  const { choose, chooseOnly, chosen } = useChosen()
  return (
    <>
      {coordinates ? <Acts people={people} chosen={chosen} chooseOnly={chooseOnly} /> : null}
      <Wide label={t('teaching:tabs:completion')}>
        <table className={`${table.table} ${table.stacked} ${styles.people}`}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:completion:participant')}</th>
              <th scope="col">{t('teaching:completion:stands')}</th>
              {rule?.parts.map(({ least, part }) => (
                <th key={part} scope="col">
                  {t(`teaching:completion:parts:${part as 'theory'}`)} ≥ {least}%
                </th>
              ))}
              {rule?.tasks ? <th scope="col">{t('teaching:completion:tasks')}</th> : null}
              {rule?.finalWork ? <th scope="col">{t('teaching:completion:final')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <Row key={one.application} one={one} rule={rule} titles={titles} chosen={chosen.has(one.application)} choose={coordinates ? choose : null} />
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  )
}

type RowProps = {
  one: Completing
  rule: CompletionRule | null
  titles: Readonly<Record<string, string>>
  chosen: boolean
  choose: ((application: string, yes: boolean) => void) | null
}

function Row({ choose, chosen, one: { application, exception, lines, name, receipt, standing }, rule, titles }: RowProps) {
  const { t } = useWords()
  return (
    <tr>
      <td>
        <Participant
          application={application}
          name={name}
          receipt={receipt}
          box={
            choose && standing !== 'graduated' ? { label: t('teaching:completion:choose', { name: name || receipt }), on: chosen, turn: (yes) => choose(application, yes) } : null
          }
        />
      </td>
      <td>
        <b className={styles.standing} data-standing={standing}>
          {t(`teaching:completion:standings:${standing}`)}
        </b>
        {exception ? <span className={styles.note}>{t('teaching:completion:because', { reason: exception })}</span> : null}
      </td>
      {rule?.parts.map(({ part }) => (
        <td key={part}>
          <Share line={lines.find((line) => line.asks === 'share' && line.part === part)} />
        </td>
      ))}
      {rule?.tasks ? (
        <td>
          <Works label={t('teaching:completion:tasks')} lines={lines} asks="task" titles={titles} />
        </td>
      ) : null}
      {rule?.finalWork ? (
        <td>
          <Works label={t('teaching:completion:final')} lines={lines} asks="final" titles={titles} />
        </td>
      ) : null}
    </tr>
  )
}
