import { readSessions } from '../../operations/read-sessions'
import { cohortScreen } from '../cohort/cohort-screen'
import { KeepRolls } from './keeping/keep-rolls'
import { SessionList } from './session-list'

/** The sessions of a programme, with who attended. */
export const AttendanceView = cohortScreen('attendance', async ({ program, req, t }) => {
  const sessions = await readSessions(req, { program })
  return {
    lead: t('teaching:sessions:lead'),
    body: (
      <>
        <KeepRolls reader={String(req.user?.id)} sessions={sessions} />
        <SessionList sessions={sessions} t={t} />
      </>
    ),
  }
})
