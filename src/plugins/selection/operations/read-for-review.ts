import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { demand, denied, recordId } from '../hooks/refusals'
import { askedVersion } from '../hooks/dossier'
import { readRubric } from '../hooks/rubrics'
import { type GivenAnswer, givenAnswers } from '../rules/given'
import { maskAnswers, type MaskedLanguage, type Written } from '../rules/masking/answers'
import type { Masked } from '../rules/masking/masking'
import { askedIn, type FormDefinition, type QuestionKind } from '../rules/questions'
import { deciderSteps, mayChange, type ReviewState, takesReviews } from '../rules/reviewing'
import type { Levels } from '../rules/levels'
import type { Rubric, Scores } from '../rules/rubric'
import { meanOfReview } from '../rules/standing'
import type { Stage, Status } from '../rules/steps'
import type { Version } from '../rules/versions'
import { countWords } from '../rules/words'
import { type Discussion, readDiscussion } from './discussion'
import { neighbours } from './neighbours'
import { readRedactions } from './redact'

/** What a reviewer sees. In the screening it is blind: nothing here says who the applicant is. */
export type ReviewSheet = {
  review: string
  /** The application's own id: to take a step with, not to look a person up. */
  application: string
  receipt: string
  stage: Stage
  state: ReviewState
  /** Rises with every save; a save says which version it was typed over. */
  version: number
  /** Whether it may still be written: one to be done until the applicant is told how the stage ended, one handed in until the application is decided on. */
  open: boolean
  program: { id: string; title: string }
  /** Until when the programme asks for it, or null. */
  dueAt: string | null
  /** Surname, given name and patronymic: in the interview stage only. */
  name: string | null
  education: { field: string | null; level: string | null; year: number | null }
  languages: MaskedLanguage[]
  /** What was answered to the programme's own questions, in the version of the form that was answered. */
  sections: { key: string; title: string; answers: ReviewedAnswer[] }[]
  rubric: Rubric
  scores: Scores
  /** What was heard for each spoken criterion. */
  levels: Levels
  comment: string | null
  privateNote: string | null
  submittedAt: string | null
  /** Reviews of others, once one's own is submitted; null before. */
  others: OtherReview[] | null
  /** How many of the panel have not handed in theirs yet, once one's own is submitted; null before, and in the screening. */
  waitedFor: number | null
  /** What the reviewers say to each other, once one's own review is submitted; null before. */
  discussion: Discussion | null
  /** Where this person may ask the gate to take the application, through takeSteps: empty for a reviewer where the programme does not let reviewers decide, and for all of a panel but its chair. */
  decisions: Status[]
  status: Status
  previous: string | null
  next: string | null
}

/** An answer as a reviewer reads it. A text comes with its words and the most that were asked for; what was chosen, as a list; both are null where it was left out. */
export type ReviewedAnswer = {
  key: string
  kind: QuestionKind
  question: string
  help: string | null
  text: { masked: Masked; words: number; most: number | null } | null
  values: readonly string[] | null
}

export type OtherReview = {
  reviewer: string
  scores: Scores
  levels: Levels
  comment: string | null
  mean: number | null /** As it was handed in, and after each change. */
  versions: Version[]
}

type Row = Pick<
  ReviewSheet,
  'review' | 'application' | 'receipt' | 'stage' | 'state' | 'version' | 'comment' | 'privateNote' | 'submittedAt' | 'dueAt' | 'status' | 'education'
> & {
  scores: Scores | null
  levels: Levels | null
  program: string
  title: string
  announced: Status
  decides: boolean
  left: number
  names: string[]
  identityNumber: string | null
  answers: Written
  definition: FormDefinition
}

/**
 * The sheet of one review of the person who asks.
 * @throws APIError 404 when it is not theirs, 409 when they stepped aside
 */
export async function readForReview(req: PayloadRequest, review: string): Promise<ReviewSheet> {
  demand(req, 'reviewer', 'panelist')
  const id = recordId(req, review)
  return inTransaction(req, async () => {
    const row = await readRow(req, id)
    if (row.state === 'conflict') throw denied(req, 'steppedAside')
    const { answers, announced, decides, definition, identityNumber, left, names, program, title, ...rest } = row
    const blind = row.stage === 'screening'
    const { reviewsNeeded: _, ...rubric } = await readRubric(req, program, row.stage, languageOf(req))
    const [others, aside] = [row.state === 'submitted' ? await readOthers(req, row, rubric) : null, await neighbours(req, row)]
    const identity = blind ? { names, identityNumber } : null
    const seen = maskAnswers(answers, identity, blind ? await readRedactions(req, row.application) : {})
    return {
      ...rest,
      ...aside,
      open: takesReviews(row.stage, announced) && (row.state === 'assigned' || mayChange(row.stage, row.status)),
      program: { id: program, title },
      name: blind ? null : names.filter(Boolean).join(' '),
      languages: seen.languages,
      sections: givenAnswers(askedIn(definition, languageOf(req)), answers?.replies ?? {}).flatMap(({ answers: given, ...section }) => {
        const read = given.filter(({ forReviewers }) => forReviewers || !blind)
        return read.length === 0 ? [] : [{ ...section, answers: read.map((answer) => reviewed(answer, seen.textOf)) }]
      }),
      rubric,
      scores: row.scores ?? {},
      levels: row.levels ?? {},
      others,
      discussion: row.state === 'submitted' ? await readDiscussion(req, row, identity) : null,
      waitedFor: blind || row.state !== 'submitted' ? null : left,
      decisions: decides && mayChange(row.stage, row.status) ? [...deciderSteps[row.stage]] : [],
    }
  })
}

const reviewed = ({ key, kind, label, help, most, text, values }: GivenAnswer, masked: (key: string) => Masked): ReviewedAnswer => ({
  key,
  kind,
  question: label,
  help,
  text: text === null ? null : { masked: masked(key), words: countWords(text), most },
  values,
})

async function readRow(req: PayloadRequest, review: string): Promise<Row> {
  const [row] = await query<Row>(
    req,
    sql`select r.id as review, a.id as application, coalesce(a.receipt, '') as receipt, r.stage, r.state, r.version::int as version, r.scores, r.levels, r.comment,
          r.private_note as "privateNote", r.submitted_at as "submittedAt", a.status, a.announced_status as announced, a.answers, v.definition,
          json_build_object('field', a.education_field, 'level', a.education_level, 'year', a.education_year) as education,
          json_build_array(coalesce(a.person_surname, ''), coalesce(a.person_given_name, ''), coalesce(a.person_patronymic, '')) as names,
          a.person_identity_number as "identityNumber",
          case r.stage when 'screening' then p.screening_reviews_due_at end as "dueAt", p.id as program, coalesce(l.title, d.title, '') as title, (select count(*)::int from reviews o where o.application_id = a.id and o.stage = r.stage and o.state = 'assigned') as left,
          case r.stage when 'screening' then coalesce(p.screening_reviewers_decide, false)
            else exists (select from interviews i join panels n on n.id = i.panel_id where i.application_id = a.id and i.state <> 'cancelled' and n.chair_id = r.reviewer_id) end as decides
        from reviews r
          join applications a on a.id = r.application_id
          ${askedVersion}
          join programs p on p.id = r.program_id
          left join programs_locales l on l._parent_id = p.id and l._locale::text = ${languageOf(req)}
          left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
        where r.id = ${review}::uuid and r.reviewer_id = ${String(req.user?.id)}::uuid`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

/** The submitted reviews of the others. Only for whoever has submitted their own. */
async function readOthers(req: PayloadRequest, { application, stage, review }: Row, { criteria }: Rubric): Promise<OtherReview[]> {
  const rows = await query<{ reviewer: string; scores: Scores | null; levels: Levels | null; comment: string | null; versions: Version[] }>(
    req,
    sql`select s.name as reviewer, r.scores, r.levels, r.comment,
          (select json_agg(json_build_object('scores', v.scores, 'levels', v.levels, 'comment', v.comment, 'reason', v.change_reason, 'at', v.created_at) order by v.number) from review_versions v where v.review_id = r.id) as versions
        from reviews r join staff s on s.id = r.reviewer_id
        where r.application_id = ${application}::uuid and r.stage = ${stage} and r.state = 'submitted' and r.id <> ${review}::uuid order by r.submitted_at, r.id`,
  )
  return rows.map(({ scores, levels, ...other }) => ({ ...other, scores: scores ?? {}, levels: levels ?? {}, mean: meanOfReview(scores ?? {}, criteria) }))
}
