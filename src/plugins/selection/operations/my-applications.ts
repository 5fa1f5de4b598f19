import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, readRows, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { type CallDates, type Dossier, ownCallOf, programSummary, programWords, readDossier, stateOf } from '../hooks/dossier'
import { knownId, refusal, signedIn } from '../hooks/words'
import { dayIn } from '../rules/call'
import { eligibilityTable, judgeEligibility, openSections } from '../rules/eligibility'
import { putAll } from '../rules/facts'
import { mySteps } from '../rules/possible'
import { problemsOf } from '../rules/problems'
import type { Stage } from '../rules/steps'
import { timeline } from '../rules/timeline'
import { readMyAppeals } from './appeals/mine'
import { readMyCodes } from './my-codes'
import type { MyApplication, MyApplicationSummary } from './shapes'

type SummaryRow = Omit<MyApplicationSummary, 'call'> & { call: CallDates }

/** The applications of the signed-in applicant, the newest first. */
export async function myApplications(req: PayloadRequest): Promise<MyApplicationSummary[]> {
  const { id } = signedIn(req)
  const rows = await readRows<SummaryRow>(
    req.payload,
    sql`select a.id, ${programSummary} as program, ${ownCallOf} as call, a.announced_status as status, a.receipt, a.submitted_at as "submittedAt",
          (select i.starts_at from interviews i where i.application_id = a.id and i.state = 'scheduled' and a.announced_status = 'shortlisted') as "interviewAt"
        from applications a join programs p on p.id = a.program_id ${programWords(languageOf(req))} where a.applicant_id = ${id}::uuid order by a.created_at desc`,
  )
  const now = new Date()
  return rows.map(({ call, interviewAt, submittedAt, ...summary }) => ({
    ...summary,
    call: { ...call, state: stateOf(call, now) },
    submittedAt: submittedAt && new Date(submittedAt).toISOString(),
    interviewAt: interviewAt && new Date(interviewAt).toISOString(),
  }))
}

/**
 * One application as its applicant may see it.
 * @throws APIError 401 when nobody is signed in; 404 when it is not theirs
 */
export async function myApplication(req: PayloadRequest, id: string): Promise<MyApplication> {
  const { id: applicant } = signedIn(req)
  const application = knownId(req, id)
  return inTransaction(req, async () => {
    const dossier = await readDossier(req, application)
    if (dossier?.applicant !== applicant) throw refusal(req, 'notFound', 404)
    const interview = dossier.announcedStatus === 'shortlisted' ? await readInterview(req, application) : null
    const now = new Date()
    const [codes, feedback, appeals] = [await readMyCodes(req, application, dossier), await readTold(req, application, dossier), await readMyAppeals(req, application, now)]
    return asTold(application, dossier, { appeals, codes, feedback, interview }, now)
  })
}

/** The interview that is set for an application, in the language of the request. */
async function readInterview(req: PayloadRequest, application: string): Promise<MyApplication['interview']> {
  const [row] = await query<{ startsAt: string; endsAt: string; place: string | null; link: string | null }>(
    req,
    sql`select i.starts_at as "startsAt", i.ends_at as "endsAt", coalesce(nullif(l.place, ''), nullif(d.place, ''), r.place, e.place) as place, i.link
        from interviews i
          left join interviews_locales l on l._parent_id = i.id and l._locale = ${languageOf(req)} left join interviews_locales d on d._parent_id = i.id and d._locale = ${defaultLocale}
          left join rooms_locales r on r._parent_id = i.room_id and r._locale = ${languageOf(req)} left join rooms_locales e on e._parent_id = i.room_id and e._locale = ${defaultLocale}
        where i.application_id = ${application}::uuid and i.state <> 'cancelled' order by i.starts_at desc limit 1`,
  )
  return row ? { ...row, startsAt: new Date(row.startsAt).toISOString(), endsAt: new Date(row.endsAt).toISOString() } : null
}

/** What was told of a rejection, with it; null while none is announced. */
async function readTold(req: PayloadRequest, application: string, { announcedBefore, announcedStatus }: Dossier): Promise<string | null> {
  if (announcedStatus !== 'rejected') return null
  const stage: Stage = announcedBefore === 'submitted' ? 'screening' : 'interview'
  const [row] = await query<{ text: string }>(req, sql`select text from feedback where application_id = ${application}::uuid and stage = ${stage} and told_at is not null`)
  return row?.text ?? null
}

/** What a dossier comes to for its applicant: each part is named here, so that nothing of what was decided slips through. */
function asTold(
  id: string,
  dossier: Dossier,
  { appeals, codes, feedback, interview }: Pick<MyApplication, 'appeals' | 'codes' | 'feedback' | 'interview'>,
  now: Date,
): MyApplication {
  const { program, form, announcedStatus: status, receipt, submittedAt } = dossier
  const call = { ...dossier.call, state: stateOf(dossier.call, now) }
  const answerBy = status === 'offered' ? dossier.answerBy : null
  const documents = dossier.documents.map(({ id, kind, title, size, createdAt, filename }) => ({ id, kind, title, size, createdAt, url: `/api/documents/file/${filename}` }))
  const today = dayIn(call.zone, now)
  const { answers, asked } = putAll(form, program, today)
  const dates = { submittedAt, answerBy, closesAt: call.closesAt, resultsExpectedOn: call.resultsExpectedOn, interviewAt: interview?.startsAt ?? null, startsOn: program.startsOn }
  return {
    id,
    program,
    call,
    status,
    form,
    formVersion: dossier.formVersion,
    verdict: judgeEligibility(eligibilityTable(program), answers),
    open: openSections(program, answers),
    today,
    asked: asked.map(({ key }) => key),
    problems: problemsOf(
      form,
      program,
      documents.map(({ kind }) => kind),
      today,
    ),
    documents,
    receipt,
    submittedAt,
    revision: dossier.revision,
    changed: dossier.revision > 0 && dossier.changed,
    timeline: timeline({ status, before: dossier.announcedBefore }, dates),
    may: mySteps({ status, call: call.state, changed: dossier.changed, answerBy: answerBy ? new Date(answerBy) : null, now }),
    answerBy,
    reservePlace: status === 'reserve' ? dossier.reservePlace : null,
    feedback,
    appeals,
    extendedUntil: dossier.extendedUntil,
    interview,
    codes,
  }
}
