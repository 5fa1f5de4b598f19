import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import { Steps } from '@/admin/steps'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import { evaluationSteps, type Rated as OneRated } from '../../rules/evaluations'

type Props = { rated: readonly OneRated[]; language: string; t: Words }

/** How each question was answered: as a plot, where questions are named briefly, and the same as a table. */
export function Rated({ language, rated, t }: Props) {
  const rows = rated.map(({ aspect, ...its }) => ({ ...its, name: t(`teaching:evaluations:aspects:${aspect}`) }))
  return (
    <section className={parts.part}>
      <h2>{t('teaching:evaluations:questions')}</h2>
      <Steps rows={rated.map(({ aspect, steps }) => ({ name: t(`teaching:evaluations:briefly:${aspect}`), steps }))} steps={evaluationSteps.map(String)} />
      <Wide label={t('teaching:evaluations:questions')}>
        <table className={parts.figures}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:evaluations:question')}</th>
              {evaluationSteps.map((step) => (
                <th scope="col" key={step}>
                  {step}
                </th>
              ))}
              <th scope="col">{t('teaching:evaluations:mean')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ mean, name, steps }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {steps.map((count, place) => (
                  <td key={evaluationSteps[place]}>{count}</td>
                ))}
                <td>{decimal(language, mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
