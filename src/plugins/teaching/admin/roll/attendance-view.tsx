import { readSessions } from '../../operations/read-sessions'
import { cohortScreen } from '../cohort/cohort-screen'
import { SessionList } from './session-list'

/** The sessions of a programme, with who attended. */
export const AttendanceView = cohortScreen('attendance', async ({ program, req, t }) => ({
  lead: t('teaching:sessions:lead'),
  body: <SessionList sessions={await readSessions(req, { program })} t={t} />,
}))
