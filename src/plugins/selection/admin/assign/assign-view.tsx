import { Figures } from '@/admin/figures'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { readProgress } from '../../operations/read-progress'
import { readReviewers } from '../application/read-file'
import { ConflictForm } from '../conflicts/conflict-form'
import { ConflictImport } from '../conflicts/conflict-import'
import { paths } from '../paths'
import { AssignForm } from './assign-form'
import { partScreen } from '../board/part-screen'
import styles from './assign.module.css'
import { Reviewers } from './reviewers'

/** Gives applications to reviewers, and shows how far each is. */
export const AssignView = partScreen('assign', async ({ part, req, t, where }) => {
  const { applications, reviewers, reviewsNeeded, dueAt } = await readProgress(req, where)
  const { total, reviewed, short } = applications
  return {
    body: (
      <>
        <Progress done={reviewed} of={total} label={t('selection:reviewedOf', { done: reviewed, total })} />
        <Figures
          figures={[
            { label: t('selection:inStage'), value: total },
            { label: t('selection:reviewsNeeded'), value: reviewsNeeded },
            { label: t('selection:shortOfReviewers'), value: short, urgent: short > 0 },
            ...(dueAt ? [{ label: t('selection:reviewsDue'), value: dayAndHour(req.i18n.language, dueAt), urgent: reviewers.some(({ late }) => late > 0) }] : []),
          ]}
        />
        {part.stage === 'screening' ? (
          <AssignForm program={part.program.id} reviewers={reviewers.length} reviewsNeeded={reviewsNeeded} applications={total} short={short} />
        ) : (
          <Notice>{t('selection:panelsReview')}</Notice>
        )}
        <Reviewers reviewers={reviewers} settled={part.stage === 'screening'} t={t} />
        <section className={styles.form}>
          <h2 className={styles.title}>{t('selection:conflicts')}</h2>
          <p className={styles.help}>
            {t('selection:conflictsLead')} <a href={paths.conflicts}>{t('selection:allConflicts')}</a>
          </p>
          <ConflictForm reviewers={await readReviewers(req)} />
          <ConflictImport />
        </section>
      </>
    ),
  }
})
