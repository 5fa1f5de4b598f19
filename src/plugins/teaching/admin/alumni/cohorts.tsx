import part from '@/admin/part.module.css'
import { Steps } from '@/admin/steps'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { CohortAgreed } from '../../operations/read-graduates'
import { agreements } from '../../rules/alumni'

/** What the graduates of each programme agreed to, beside each other: as a plot of shares, and the same as a table of numbers. */
export function Cohorts({ cohorts, t }: { cohorts: readonly CohortAgreed[]; t: Words }) {
  const titles = agreements.map((agreement) => t(`teaching:alumni:agreements:${agreement}`))
  return (
    <section className={part.part}>
      <h2>{t('teaching:alumni:compared')}</h2>
      <Steps rows={cohorts.map((cohort) => ({ name: cohort.title, steps: agreements.map((agreement) => cohort[agreement]) }))} steps={titles} />
      <Wide label={t('teaching:alumni:compared')}>
        <table className={part.figures}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:program')}</th>
              <th scope="col">{t('teaching:alumni:graduates')}</th>
              {titles.map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map((cohort) => (
              <tr key={cohort.program}>
                <th scope="row">{cohort.title}</th>
                <td>{cohort.graduates}</td>
                {agreements.map((agreement) => (
                  <td key={agreement}>{cohort[agreement]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
