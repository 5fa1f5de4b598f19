import { programScreens } from '@/admin/program-screens'
import { atInterviews } from '../hooks/at-interviews'
import { screens } from './screens'

/** A screen of the interviews of a programme. */
export const programScreen = programScreens({
  screens,
  first: 'timetable',
  busy: atInterviews,
  words: (t) => ({ tab: (screen) => t(`interviews:tabs:${screen}`), screens: t('interviews:screens'), program: t('interviews:program'), none: t('interviews:noProgram') }),
})
