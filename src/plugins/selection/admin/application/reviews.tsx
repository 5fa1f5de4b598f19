import { extractID } from 'payload/shared'
import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import { Wide } from '@/admin/wide'
import type { Levels } from '../../rules/levels'
import type { Scores } from '../../rules/rubric'
import { stages } from '../../rules/steps'
import { changesOf, type Version } from '../../rules/versions'
import { heardInWords } from '../in-words'
import { ReviewChanges } from '../review-changes'
import type { File } from './read-file'
import { FileDiscussion } from '../discussion/file-discussion'
import { Messages } from '../discussion/messages'
import { Unassign } from './unassign'
import styles from './file.module.css'

type Props = { application: string; file: File; coordinates: boolean; language: string; t: Words }
type Review = File['reviews'][number]

/** The reviews of each stage: one column a reviewer, one row a criterion. */
export function Reviews({ application, file, coordinates, language, t }: Props) {
  const { program, reviews } = file
  if (reviews.length === 0) return null
  const nameOf = ({ reviewer }: Review) => (typeof reviewer === 'object' ? reviewer.name : reviewer)
  const scoreOf = ({ levels, scores, state }: Review, key: string) => {
    const score = (scores as Scores | null)?.[key]
    if (state !== 'submitted' || score === undefined) return '–'
    return [score ?? t('selection:blank'), heardInWords((levels as Levels | null)?.[key], language)].filter(Boolean).join(' · ')
  }
  const versionsOf = ({ id }: Review): Version[] =>
    file.versions
      .filter(({ review }) => extractID(review) === id)
      .map(({ scores, levels, comment, changeReason, createdAt }) => ({
        scores: scores as Scores | null,
        levels: levels as Levels | null,
        comment: comment ?? null,
        reason: changeReason ?? null,
        at: createdAt,
      }))
  const isChanged = (review: Review) => changesOf(versionsOf(review)).length > 0
  return (
    <section className={styles.part}>
      <h2>{t('selection:reviews')}</h2>
      {stages.map((stage) => {
        const ofStage = reviews.filter((review) => review.stage === stage)
        if (ofStage.length === 0) return null
        return (
          <Wide key={stage} label={t(`selection:stages:${stage}`)}>
            <table className={styles.scores}>
              <caption>{t(`selection:stages:${stage}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('selection:criterion')}</th>
                  {ofStage.map((review) => (
                    <th key={review.id} scope="col">
                      {nameOf(review)}
                      <span>{review.submittedAt ? dayAndHour(language, review.submittedAt) : t(`selection:reviewStates:${review.state}`)}</span>
                      {coordinates && review.state === 'assigned' && typeof review.reviewer === 'object' ? (
                        <Unassign application={application} reviewer={review.reviewer.id} name={review.reviewer.name} />
                      ) : null}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(program[stage]?.criteria ?? []).map(({ key, label }) => (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    {ofStage.map((review) => (
                      <td key={review.id}>{scoreOf(review, key)}</td>
                    ))}
                  </tr>
                ))}
                {ofStage.some(isChanged) ? (
                  <tr>
                    <th scope="row">{t('selection:changesOfReview')}</th>
                    {ofStage.map((review) => (
                      <td key={review.id} className={styles.words}>
                        <ReviewChanges versions={versionsOf(review)} criteria={program[stage]?.criteria ?? []} language={language} t={t} />
                      </td>
                    ))}
                  </tr>
                ) : null}
                <tr>
                  <th scope="row">{t('selection:comment')}</th>
                  {ofStage.map(({ id, comment, conflictReason }) => (
                    <td key={id} className={styles.words}>
                      {conflictReason ?? comment ?? '–'}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
            {file.discussions ? (
              <FileDiscussion application={application} stage={stage} discussion={file.discussions[stage]} coordinates={coordinates}>
                <Messages messages={file.discussions[stage].messages} language={language} t={t} />
              </FileDiscussion>
            ) : null}
          </Wide>
        )
      })}
    </section>
  )
}
