import type { Words } from '@/admin/words'
import type { FairnessAsked } from '../../operations/read-fairness'
import type { Fairness } from '../../rules/fairness/fairness'
import styles from './fairness.module.css'
import { groupInWords } from './group-in-words'
import { share } from './groups'

type Props = { fairness: Fairness; within: Exclude<FairnessAsked['within'], 'all'>; nameOf: (group: string) => string; language: string; t: Words }

/** The shares of every group within each stratum, beside each other. */
export function Strata({ fairness, within, nameOf, language, t }: Props) {
  const shown = fairness.groups.filter(({ rate }) => rate !== null)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(`selection:fairness:strata:${within}`)}</th>
            {shown.map(({ group }) => (
              <th scope="col" key={group}>
                {nameOf(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fairness.strata.map(({ groups, stratum }) => (
            <tr key={stratum}>
              <th scope="row">{groupInWords(within, stratum, t)}</th>
              {shown.map(({ group }) => {
                const cell = groups.find((one) => one.group === group)
                return <td key={group}>{cell?.selected == null ? t('selection:fairness:keptBack') : share(language, cell.rate)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
