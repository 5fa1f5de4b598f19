import { programScreens } from '@/admin/program-screens'
import { hasCohort } from '../../hooks/has-cohort'
import { screens } from './screens'

/** A screen of the cohort of a programme. */
export const cohortScreen = programScreens({
  screens,
  first: 'announcements',
  busy: hasCohort,
  words: (t) => ({ tab: (screen) => t(`teaching:tabs:${screen}`), screens: t('teaching:screens'), program: t('teaching:program'), none: t('teaching:noProgram') }),
})
