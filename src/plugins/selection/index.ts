import type { CollectionConfig, Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { withScreens } from './admin/wiring'
import { Appeals } from './collections/appeals'
import { Conflicts } from './collections/conflicts'
import { Redactions } from './collections/redactions'
import { Decisions } from './collections/decisions'
import { Publications } from './collections/publications'
import { Rankings } from './collections/rankings'
import { Feedback } from './collections/feedback'
import { Flags } from './collections/flags'
import { FormVersions } from './collections/form-versions'
import { ReleaseProposals } from './collections/release-proposals'
import { Releases } from './collections/releases'
import { Reviews } from './collections/reviews'
import { ReviewMessages } from './collections/review-messages'
import { ReviewVersions } from './collections/review-versions'
import { Revisions } from './collections/revisions'
import { Standings } from './collections/standings'
import { reviewerFields, selectionFields } from './fields'
import { followStep } from './hooks/consequences'
import { removeReplaced, withDocumentRules } from './hooks/documents'
import { recordLanguage } from './hooks/assignments'
import { nameRows } from './hooks/form-keys'
import { judgeForm, keepForm } from './hooks/form-versions'
import { gate, recordStep } from './hooks/gate'
import { lockBeforeReading } from './hooks/lock'
import { rankByNewRules, rankOthers } from './hooks/ranking'
import { sayCapacity } from './hooks/refusals'
import { recomputeStandings, reweigh } from './hooks/standings'
import { checkApplication } from './operations/check-application'
import { gatherCounts } from './operations/gather-counts'
import { lapseOffers } from './operations/lapse-offers'
import { remindReviewers } from './operations/remind-reviewers'
import { rankStage } from './operations/rank-stage'

const background = {
  tasks: {
    'lapse-offers': lapseOffers,
    'gather-counts': gatherCounts,
    'remind-reviewers': remindReviewers,
    'recompute-standings': recomputeStandings,
    'rank-stage': rankStage,
    'remove-document': removeReplaced,
    'check-application': checkApplication,
  },
  schedule: ['* * * * * lapse-offers', '*/10 * * * * gather-counts', '7,37 * * * * remind-reviewers ?max=1'],
}

/** What selection adds to an application: its statuses, and the gate through which they change. */
const withGate = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...selectionFields],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), lockBeforeReading],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), gate],
    afterChange: [...(collection.hooks?.afterChange ?? []), recordStep, recordLanguage, followStep, rankOthers],
  },
  indexes: [...(collection.indexes ?? []), { fields: ['applicant', 'program'], unique: true }, { fields: ['program', 'status'] }],
})

/** What selection does about a programme: its form is judged and kept in versions, its weights and methods rank anew. */
const withRules = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), nameRows],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), judgeForm],
    afterChange: [...(collection.hooks?.afterChange ?? []), keepForm, reweigh, rankByNewRules],
    afterError: [...(collection.hooks?.afterError ?? []), sayCapacity],
  },
})

/** What selection puts on the collections that it finds. */
const additions: Record<string, (collection: CollectionConfig) => CollectionConfig> = {
  applications: withGate,
  documents: withDocumentRules,
  programs: withRules,
  staff: (collection) => ({ ...collection, fields: [...collection.fields, ...reviewerFields] }),
}

/** Carries an application from draft to enrolled: the table of steps, the gate, reviews, the board and the release. */
export const selectionPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) => additions[collection.slug]?.(collection) ?? collection),
      Reviews,
      Appeals,
      Conflicts,
      Feedback,
      Flags,
      FormVersions,
      Standings,
      Rankings,
      Decisions,
      Publications,
      ReleaseProposals,
      Releases,
      Revisions,
      Redactions,
      ReviewVersions,
      ReviewMessages,
    ],
    custom: withBackgroundWork(config.custom, background),
  })

export { type Addressee, addressLetters, writeToApplicants } from './hooks/letters'
export { type Look, withLook } from './hooks/facts'
export { lockApplications } from './hooks/lock'
export { rankLater } from './hooks/ranking'
export { assignReviewer, unassignReviewer } from './operations/assign'
export { addConflict, importConflicts } from './operations/conflicts'
export { discuss } from './operations/discussion'
export { noteFlag, readFlag, readFlags } from './operations/flags'
export { copyForm } from './operations/copy-form'
export { type Decided, decideByCut, makeDraw, stateDrawOf } from './operations/decide'
export { answerAppeal } from './operations/appeals/answer'
export { appeal } from './operations/appeals/appeal'
export { readAppeals } from './operations/appeals/read'
export { writeFeedback } from './operations/feedback'
export { extendCall } from './operations/extend-call'
export { calibrate } from './operations/calibrate'
export { readAgreement } from './operations/read-agreement'
export { exportBoard } from './operations/export-board'
export { exportRanking } from './operations/export-ranking'
export { conflictsAmong, peopleInConflict, setInterviewReviewers } from './operations/interview-reviewers'
export { boardSorts, readBoard } from './operations/read-board'
export { type FormPreview, previewForm } from './operations/preview-form'
export { publishDecision } from './operations/publish-decision'
export { readDecision, readDecisions } from './operations/read-decisions'
export { type PublicBundle, type PublicDraw, readPublicBundles, readPublicDraws, readPublicText } from './operations/read-published'
export { rankAgain, readRanking } from './operations/read-ranking'
export { readFairness } from './operations/read-fairness'
export { readForReview, type ReviewSheet } from './operations/read-for-review'
export { type Progress, readProgress } from './operations/read-progress'
export { readReserve } from './operations/read-reserve'
export { readScores } from './operations/read-scores'
export { readQueue } from './operations/read-queue'
export { redact } from './operations/redact'
export { carryOutAssignment, proposeAssignment } from './operations/propose-assignment'
export { setReviewing } from './operations/set-reviewing'
export { exportRelease, previewRelease } from './operations/preview-release'
export { proposeRelease, release } from './operations/release'
export { declareConflict, saveReview, submitReview } from './operations/review'
export { askToReopen, takeSteps } from './operations/take-steps'
export { hashOf } from './rules/canonical'
export type { Criterion, Rubric, Scale, Scores } from './rules/rubric'
export { letterBetween, type Stage, type Status, type StepName, stages, statuses } from './rules/steps'
export { confirmOffer, declineOffer, withdrawApplication } from './operations/my-steps'
export { attachDocument, removeDocument } from './operations/documents'
export { myApplication, myApplications } from './operations/my-applications'
export { correctContact, type MyData, myData } from './operations/my-data'
export { openApplication } from './operations/open-application'
export { openCalls } from './operations/open-calls'
export { type Saving, saveForm } from './operations/save-form'
export type { Call, FormProgram, MyApplication, MyCode, MyApplicationSummary, MyDocument, OpenCall } from './operations/shapes'
export { submitApplication } from './operations/submit-application'
export { type CallState, type CallWindow, callState } from './rules/call'
export type { Retention } from './rules/consent'
export { type EligibilityRule, eligibilityTable, judgeEligibility, type Verdict } from './rules/eligibility'
export * from './rules/form'
export type { ProblemCode } from './rules/fault'
export { institutions } from './rules/institutions'
export { commonLanguages, otherLanguages } from './rules/languages'
export type { Levels } from './rules/levels'
export type { MyStep } from './rules/possible'
export { type AskedPaper, papersOf } from './rules/papers'
export { type Problem, problemsOf } from './rules/problems'
export type { AskedForm, FormSection, Question, QuestionKind } from './rules/questions'
export { countWords } from './rules/words'
