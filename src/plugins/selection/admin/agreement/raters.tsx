import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { Rater } from '../../rules/agreement/agreement'
import { Bars } from './bars'

type Props = { raters: (Rater & { name: string })[]; language: string; t: Words }

/** What each reviewer does: how harsh they are, how much of the scale they use, and whether that moves. */
export function Raters({ raters: given, language, t }: Props) {
  const raters = [...given].sort((one, other) => one.name.localeCompare(other.name, language))
  const number = (value: number | null | undefined) => decimal(language, value)
  return (
    <section className={parts.part}>
      <h2>{t('selection:agreement:raters')}</h2>
      <p className={parts.lead}>{t('selection:agreement:severityMeans')}</p>
      <Bars
        title={t('selection:agreement:severity')}
        series={[t('selection:agreement:severity')]}
        rows={raters.map(({ rater, name, severity }) => ({ key: rater, name, values: [severity] }))}
      />
      <Bars
        title={t('selection:agreement:spread')}
        series={[t('selection:agreement:spread')]}
        rows={raters.map(({ rater, name, spread }) => ({ key: rater, name, values: [spread] }))}
      />
      <Bars
        title={t('selection:agreement:drift')}
        series={[t('selection:agreement:earlier'), t('selection:agreement:later')]}
        rows={raters.map(({ rater, name, drift }) => ({ key: rater, name, values: [drift?.earlier ?? null, drift?.later ?? null] }))}
      />
      <Wide label={t('selection:agreement:raters')}>
        <table className={parts.figures}>
          <thead>
            <tr>
              <th scope="col">{t('selection:reviewer')}</th>
              <th scope="col">{t('selection:reviews')}</th>
              <th scope="col">{t('selection:mean')}</th>
              <th scope="col">{t('selection:agreement:spread')}</th>
              <th scope="col">{t('selection:agreement:severity')}</th>
              <th scope="col">{t('selection:agreement:standardError')}</th>
              <th scope="col">{t('selection:agreement:perDay')}</th>
            </tr>
          </thead>
          <tbody>
            {raters.map(({ rater, name, ratings, mean, spread, severity, standardError, drift }) => (
              <tr key={rater}>
                <th scope="row">{name}</th>
                <td>{ratings}</td>
                <td>{number(mean)}</td>
                <td>{number(spread)}</td>
                <td>{number(severity)}</td>
                <td>{number(standardError)}</td>
                <td>{number(drift?.perDay)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className={parts.lead}>{t('selection:agreement:driftMeans')}</p>
    </section>
  )
}
