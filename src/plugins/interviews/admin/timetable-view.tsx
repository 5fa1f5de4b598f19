import { Button, Link } from '@payloadcms/ui'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { readTimetable } from '../operations/read-timetable'
import { GiveInterviews } from './give-interviews'
import { Given } from './given'
import { programScreen } from './program-screen'
import styles from './timetable.module.css'

/** Who has an interview and who needs one; a coordinator gives them, an auditor reads. */
export const TimetableView = programScreen('timetable', async ({ coordinates, program, req, t }) => {
  const { waiting, given, panels } = await readTimetable(req, { program })
  const all = given.length + waiting.length
  return {
    lead: t('interviews:lead'),
    actions: coordinates ? (
      <Button el="link" to="/admin/collections/panels/create" buttonStyle="secondary" margin={false}>
        {t('interviews:newPanel')}
      </Button>
    ) : null,
    body: (
      <>
        {all > 0 ? (
          <div className={styles.progress}>
            <Progress done={given.length} of={all} label={t('interviews:givenOf', { given: given.length, all })} />
          </div>
        ) : (
          <Notice title={t('interviews:nobody')}>{t('interviews:nobodyHelp')}</Notice>
        )}
        {waiting.length > 0 && panels.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noPanel')}>
            <Link href="/admin/collections/panels/create">{t('interviews:newPanel')}</Link>
          </Notice>
        ) : null}
        {waiting.length > 0 && panels.length > 0 && coordinates ? <GiveInterviews waiting={waiting} panels={panels} /> : null}
        <Given given={given} language={req.i18n.language} t={t} />
      </>
    ),
  }
})
