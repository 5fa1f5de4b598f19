import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { Agreement } from '../../rules/agreement/agreement'
import { bandOfAlpha, bandOfCorrelation } from '../../rules/agreement/bands'

/** What each form asks; its name is as in the literature. */
const forms = [
  ['ICC(1,1)', 'one1'],
  ['ICC(2,1)', 'two1'],
  ['ICC(3,1)', 'three1'],
  ['ICC(1,k)', 'onek'],
  ['ICC(2,k)', 'twok'],
  ['ICC(3,k)', 'threek'],
] as const

const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const

type Props = { agreement: Agreement; language: string; t: Words }

/** Agreement in numbers, each with what it means. */
export function Coefficients({ agreement, language, t }: Props) {
  const { subjects, raters, ratings, icc, alpha } = agreement
  return (
    <section className={parts.part}>
      <h2>{t('selection:agreement:title')}</h2>
      <p className={parts.lead}>{t('selection:agreement:counts', { subjects, raters, ratings })}</p>
      <Wide label={t('selection:agreement:title')}>
        <table className={parts.figures}>
          <caption>{t('selection:agreement:icc', { subjects: icc.subjects, leftOut: icc.leftOut })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('selection:agreement:form')}</th>
              <th scope="col">{t('selection:agreement:value')}</th>
              <th scope="col">{t('selection:agreement:interval')}</th>
              <th scope="col">{t('selection:agreement:asks')}</th>
              <th scope="col">{t('selection:agreement:means')}</th>
            </tr>
          </thead>
          <tbody>
            {forms.map(([form, question]) => {
              const { value, lower, upper } = icc.forms[form]
              return (
                <tr key={form}>
                  <th scope="row">{form}</th>
                  <td>{decimal(language, value)}</td>
                  <td>{lower === null || upper === null ? '–' : `${decimal(language, lower)} … ${decimal(language, upper)}`}</td>
                  <td>{t(`selection:agreement:forms:${question}`)}</td>
                  <td>{value === null ? t('selection:agreement:unknown') : t(`selection:agreement:bands:${bandOfCorrelation(value)}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
      <Wide label={t('selection:agreement:alpha')}>
        <table className={parts.figures}>
          <caption>{t('selection:agreement:alpha')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('selection:agreement:level')}</th>
              <th scope="col">{t('selection:agreement:value')}</th>
              <th scope="col">{t('selection:agreement:means')}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => {
              const value = alpha[level]
              return (
                <tr key={level}>
                  <th scope="row">{t(`selection:agreement:levels:${level}`)}</th>
                  <td>{decimal(language, value)}</td>
                  <td>{value === null ? t('selection:agreement:unknown') : t(`selection:agreement:bands:${bandOfAlpha(value)}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
      <p className={parts.lead}>{t('selection:agreement:conventions')}</p>
    </section>
  )
}
