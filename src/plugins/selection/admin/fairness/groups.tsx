import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { Fairness } from '../../rules/fairness/fairness'
import type { Ratio } from '../../rules/fairness/impact'

type Props = { fairness: Fairness; nameOf: (group: string) => string; language: string; t: Words }

/** A ratio with its interval: `0.87 (0.71–1.06)`. */
function ratioInWords(language: string, ratio: Ratio | null | undefined): string {
  if (!ratio || ratio.value === null) return '–'
  const { lower, upper, value } = ratio
  return lower === null || upper === null ? decimal(language, value) : `${decimal(language, value)} (${decimal(language, lower)}–${decimal(language, upper)})`
}

/** A share as a percentage. */
export const share = (language: string, rate: number | null): string => (rate === null ? '–' : `${decimal(language, rate * 100, 1)} %`)

/** How many of each group were selected, and how that compares. Groups that are kept back are not shown. */
export function Groups({ fairness, nameOf, language, t }: Props) {
  const { groups, reference, strata } = fairness
  const shown = groups.filter(({ selected }) => selected !== null)
  if (shown.length === 0) return null
  const stratified = strata.length > 1 && shown.some((one) => one.stratified)
  return (
    <Wide label={t('selection:fairness:rates')}>
      <table className={parts.figures}>
        <thead>
          <tr>
            <th scope="col">{t('selection:fairness:group')}</th>
            <th scope="col">{t('selection:fairness:selected')}</th>
            <th scope="col">{t('selection:fairness:rejected')}</th>
            <th scope="col">{t('selection:fairness:rate')}</th>
            <th scope="col">{t('selection:fairness:impact')}</th>
            {stratified ? <th scope="col">{t('selection:fairness:among')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ group, impactRatio, rate, rejected, selected, stratified: within }) => (
            <tr key={group}>
              <th scope="row">{nameOf(group)}</th>
              <td>{selected}</td>
              <td>{rejected}</td>
              <td>{share(language, rate)}</td>
              <td>{group === reference ? t('selection:fairness:reference') : ratioInWords(language, impactRatio)}</td>
              {stratified ? <td>{group === reference ? '' : ratioInWords(language, within?.riskRatio)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
