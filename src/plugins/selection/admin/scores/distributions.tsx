import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Steps } from '@/admin/steps'
import { Wide } from '@/admin/wide'
import type { Distribution } from '../../rules/distributions'
import type { Scale } from '../../rules/rubric'

type Props = { title: string /** What a row is. */; group: string; distributions: Distribution[]; scale: Scale; language: string; t: Words }

/** How the scores of several groups are spread, beside each other: the harshest first. */
export function Distributions({ title, group, distributions, scale, language, t }: Props) {
  return (
    <section className={parts.part}>
      <h2>{title}</h2>
      <Steps
        rows={distributions.map(({ group: name, steps }) => ({ name, steps }))}
        steps={Array.from({ length: scale.max - scale.min + 1 }, (_, place) => String(scale.min + place))}
      />
      <Wide label={title}>
        <table className={parts.figures}>
          <thead>
            <tr>
              <th scope="col">{group}</th>
              <th scope="col">{t('selection:reviews')}</th>
              <th scope="col">{t('selection:mean')}</th>
              <th scope="col">{t('selection:scores:apart')}</th>
              <th scope="col">{t('selection:scores:spread')}</th>
              <th scope="col">{t('selection:scores:lowest')}</th>
              <th scope="col">{t('selection:scores:median')}</th>
              <th scope="col">{t('selection:scores:highest')}</th>
            </tr>
          </thead>
          <tbody>
            {distributions.map(({ apart, count, group: name, highest, lowest, mean, median, spread }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>{decimal(language, mean)}</td>
                <td>{apart !== null && apart > 0 ? `+${decimal(language, apart)}` : decimal(language, apart)}</td>
                <td>{decimal(language, spread)}</td>
                <td>{decimal(language, lowest)}</td>
                <td>{decimal(language, median)}</td>
                <td>{decimal(language, highest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
