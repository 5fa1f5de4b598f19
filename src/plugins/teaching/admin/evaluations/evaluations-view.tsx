import { readEvaluations } from '../../operations/read-evaluations'
import { cohortScreen } from '../cohort/cohort-screen'
import { Overview } from './overview'

/** What participants said of the sessions of a programme. */
export const EvaluationsView = cohortScreen('evaluations', async ({ program, req, t }) => ({
  lead: t('teaching:evaluations:lead'),
  body: <Overview {...(await readEvaluations(req, { program }))} file={`/api/teaching/evaluations/export?program=${program}`} language={req.i18n.language} t={t} />,
}))
