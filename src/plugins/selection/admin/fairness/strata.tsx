import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { FairnessAsked } from '../../operations/read-fairness'
import type { Fairness } from '../../rules/fairness/fairness'
import { groupInWords } from './group-in-words'
import { share } from './groups'

type Props = { fairness: Fairness; within: Exclude<FairnessAsked['within'], 'all'>; nameOf: (group: string) => string; language: string; t: Words }

/** The shares of every group within each stratum, beside each other. What is kept back is not shown. */
export function Strata({ fairness, within, nameOf, language, t }: Props) {
  const shown = fairness.groups.filter(({ selected }) => selected !== null)
  // A stratum is printed whole or not at all.
  const strata = fairness.strata.filter(({ groups }) => groups.some(({ selected }) => selected !== null))
  if (strata.length === 0) return null
  return (
    <Wide label={t(`selection:fairness:strata:${within}`)}>
      <table className={parts.figures}>
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
          {strata.map(({ groups, stratum }) => (
            <tr key={stratum}>
              <th scope="row">{groupInWords(within, stratum, t)}</th>
              {shown.map(({ group }) => {
                const cell = groups.find((one) => one.group === group)
                return <td key={group}>{share(language, cell?.rate ?? null)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
