import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { wordsOf } from '@/admin/words'
import type { Application } from '@/payload-types'
import { StatusPill } from '../status-pill'
import { readFile } from './read-file'
import { Answers } from './answers'
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
  return (
    <div className={styles.file}>
      <section className={styles.now}>
        <p>
          <StatusPill status={application.status} />{' '}
          <span>{told ? `✓ ${t('selection:toldThis')}` : t('selection:toldStill', { status: t(`selection:statuses:${application.announcedStatus ?? 'draft'}`) })}</span>
        </p>
        {hasRole(req.user, 'coordinator') ? <Steps application={application.id} steps={file.steps} /> : null}
      </section>
      <PersonCard application={application} file={file} language={language} t={t} />
      <Answers application={application} questions={file.program.form?.questions ?? []} language={language} t={t} />
      <Reviews application={application.id} file={file} coordinates={hasRole(req.user, 'coordinator')} language={language} t={t} />
      <Letters letters={file.letters} language={language} t={t} />
      <History entries={file.entries} language={language} t={t} />
    </div>
  )
}
