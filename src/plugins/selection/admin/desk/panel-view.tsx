import { decimal } from '@/admin/format'
import parts from '@/admin/part.module.css'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { ReviewSheet } from '../../operations/read-for-review'
import type { Given } from '../../rules/merging'
import { panelRows } from '../../rules/panel-view'
import { meanOfReview } from '../../rules/standing'
import { heardInWords } from '../in-words'
import { ReviewChanges } from '../review-changes'
import styles from './review.module.css'

/** From how many steps of the scale on a panel should talk about a criterion. */
const farApart = 2

const nothing: Given = { score: undefined, heard: undefined }

/** What the whole panel gave, side by side; the School shows it only once one's own is handed in. */
export function PanelView({ sheet, language, t }: { sheet: ReviewSheet; language: string; t: Words }) {
  const { others, rubric, waitedFor } = sheet
  if (!others) return null
  const own = {
    reviewer: t('selection:panel:you'),
    scores: sheet.scores,
    levels: sheet.levels,
    comment: sheet.comment,
    mean: meanOfReview(sheet.scores, rubric.criteria),
    versions: [],
  }
  const reviews = [own, ...others]
  const given = ({ heard, score }: Given = nothing) => (score === undefined ? '–' : [score ?? t('selection:blank'), heardInWords(heard, language)].filter(Boolean).join(' · '))
  const nameOf = (criterion: string) => rubric.criteria.find(({ key }) => key === criterion)?.label ?? criterion
  return (
    <section className={styles.others}>
      <h2>{t('selection:panel:title')}</h2>
      <p>{waitedFor ? t('selection:panel:waitedFor', { count: waitedFor }) : t('selection:panel:complete')}</p>
      <Wide label={t('selection:panel:title')}>
        <table className={parts.figures}>
          <thead>
            <tr>
              <th scope="col">{t('selection:criterion')}</th>
              {reviews.map(({ reviewer }) => (
                <th key={reviewer} scope="col">
                  {reviewer}
                </th>
              ))}
              <th scope="col">{t('selection:mean')}</th>
              <th scope="col">{t('selection:panel:apart')}</th>
            </tr>
          </thead>
          <tbody>
            {panelRows(reviews, rubric.criteria).map((row) => (
              <tr key={row.criterion}>
                <th scope="row">{nameOf(row.criterion)}</th>
                {reviews.map(({ reviewer }, place) => (
                  <td key={reviewer}>{given(row.given[place])}</td>
                ))}
                <td>{decimal(language, row.mean)}</td>
                <td>{row.apart !== null && row.apart >= farApart ? <strong>! {row.apart}</strong> : (row.apart ?? '–')}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('selection:mean')}</th>
              {reviews.map(({ mean, reviewer }) => (
                <td key={reviewer}>{decimal(language, mean)}</td>
              ))}
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </Wide>
      {reviews.map(({ comment, reviewer, versions }) => (
        <article key={reviewer} className={styles.other}>
          <h3>{reviewer}</h3>
          <p className={styles.quote}>{comment || t('selection:panel:noComment')}</p>
          <ReviewChanges versions={versions} criteria={rubric.criteria} language={language} t={t} />
        </article>
      ))}
    </section>
  )
}
