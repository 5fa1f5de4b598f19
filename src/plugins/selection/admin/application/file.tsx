import type { UIFieldServerProps } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { wordsOf, type Words } from '@/admin/words'
import { zone } from '@/i18n/locales'
import type { Application } from '@/payload-types'
import { StatusPill } from '../status-pill'
import { type File, readFile } from './read-file'
import { Answers } from './answers'
import { Appeals } from './appeals'
import { Codes } from './codes'
import { Conflicts, type ShownConflict } from './conflicts'
import { readAppealsOf } from '../../operations/appeals/read'
import { readFeedbackDraft } from '../../operations/feedback'
import { flagsOf } from '../../operations/flags'
import { readFrozenCodes } from '../../operations/read-decisions'
import { Flags } from './flags'
import { Extension } from './extension'
import { Feedback } from './feedback'
import { History } from './history'
import { Letters } from './letters'
import { PersonCard } from './person-card'
import { Reviews } from './reviews'
import { Steps } from './steps'
import styles from './file.module.css'

/** An application as people read it: who, what they wrote, what was thought of it, what happened, what can happen next. */
export async function ApplicationFile({ req: given, id }: UIFieldServerProps) {
  if (!id) return null
  const req = inOwnLanguage(given)
  const t = wordsOf(req.i18n)
  const { language } = req.i18n
  const application: Application = await req.payload.findByID({ collection: 'applications', id: String(id), depth: 0, req, user: req.user, overrideAccess: false })
  const file = await readFile(req, application)
  const told = application.announcedStatus === application.status
  const feedback = await readFeedbackDraft(req, application.id)
  return (
    <div className={styles.file}>
      <section className={styles.now}>
        <div>
          <StatusPill status={application.status} />{' '}
          <span>{told ? `✓ ${t('selection:toldThis')}` : t('selection:toldStill', { status: t(`selection:statuses:${application.announcedStatus ?? 'draft'}`) })}</span>
        </div>
        {hasRole(req.user, 'coordinator') ? <Steps application={application.id} steps={file.steps} /> : null}
        {hasRole(req.user, 'coordinator') && ['draft', 'submitted'].includes(application.status) ? (
          <Extension application={application.id} zone={file.program.call?.zone ?? zone} ends={endOfCall(application, file, language)} />
        ) : null}
      </section>
      <PersonCard application={application} file={file} language={language} t={t} />
      <Answers application={application} file={file} decides={hasRole(req.user, 'coordinator')} language={language} t={t} />
      <Reviews application={application.id} file={file} coordinates={hasRole(req.user, 'coordinator')} language={language} t={t} />
      {hasRole(req.user, 'coordinator', 'auditor') ? (
        <Appeals {...(await readAppealsOf(req, application.id))} locale={application.locale} coordinates={hasRole(req.user, 'coordinator')} language={language} t={t} />
      ) : null}
      {feedback ? <Feedback application={application.id} draft={feedback} locale={application.locale} /> : null}
      {hasRole(req.user, 'coordinator', 'auditor') ? (
        <Conflicts
          conflicts={file.conflicts.map((conflict) => shownConflict(conflict, language, t))}
          receipt={application.receipt ?? ''}
          reviewers={file.reviewers}
          coordinates={hasRole(req.user, 'coordinator')}
        />
      ) : null}
      {hasRole(req.user, 'coordinator', 'auditor') ? <Flags flags={await flagsOf(req, application.id)} application={application.id} t={t} /> : null}
      {hasRole(req.user, 'coordinator', 'auditor') ? <Codes codes={await readFrozenCodes(req, application.id)} language={language} t={t} /> : null}
      <Letters letters={file.letters} language={language} t={t} />
      <History entries={file.entries} language={language} t={t} />
    </div>
  )
}

/** A conflict in words; what a reviewer said of themselves stays. */
function shownConflict({ createdAt, id, kind, reason, reviewer, saidBy }: File['conflicts'][number], language: string, t: Words): ShownConflict {
  const nameOf = (person: typeof saidBy) => (person && typeof person === 'object' ? person.name : '–')
  const said = t('selection:conflictSaidBy', { name: nameOf(saidBy), when: dayAndHour(language, createdAt) })
  return { id, name: nameOf(reviewer), kind, reason, said, removable: !saidBy || extractID(saidBy) !== extractID(reviewer) }
}

/** Until when the applicant may hand in, in words. */
function endOfCall({ extendedUntil }: Application, { program }: File, language: string): string | null {
  const ends = [program.call?.closesAt, extendedUntil].flatMap((moment) => moment ?? []).sort()
  const last = ends.at(-1)
  return last ? dayAndHour(language, last) : null
}
