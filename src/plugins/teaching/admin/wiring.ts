import type { Config } from 'payload'
import { screens } from './cohort/screens'
import { attendanceEndpoints } from './endpoints/attendance'
import { cohortEndpoints } from './endpoints/cohort'
import { planEndpoints } from './endpoints/plan'
import { feedEndpoints } from './endpoints/feed'
import { evaluationEndpoints } from './endpoints/evaluations'
import { evaluation, ownEvaluations } from './evaluations/screens'
import { mine, roll } from './roll/screens'

const component = (path: string): string => `/src/plugins/teaching/admin/${path}`

/** Adds the screens of the teaching to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...cohortEndpoints, ...attendanceEndpoints, ...planEndpoints, ...feedEndpoints, ...evaluationEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...(components?.beforeDashboard ?? []), component('questions/questions-card#QuestionsCard'), component('roll/guest-card#GuestCard')],
        beforeLogin: [...(components?.beforeLogin ?? []), component('roll/keeping/forget-rolls#ForgetRolls')],
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('cohort/nav-link#NavLink')],
        views: {
          ...components?.views,
          cohortAlumni: { Component: component('alumni/alumni-view#AlumniView'), path: screens.alumni.path, exact: true },
          cohortMaterials: { Component: component('materials/materials-view#MaterialsView'), path: screens.materials.path, exact: true },
          cohortQuestions: { Component: component('questions/questions-view#QuestionsView'), path: screens.questions.path, exact: true },
          cohortTask: { Component: component('tasks/hand-ins-view#HandInsView'), path: `${screens.tasks.path}/:task`, exact: true },
          cohortTasks: { Component: component('tasks/tasks-view#TasksView'), path: screens.tasks.path, exact: true },
          cohortAttendance: { Component: component('roll/attendance-view#AttendanceView'), path: screens.attendance.path, exact: true },
          cohortCompletion: { Component: component('completion/completion-view#CompletionView'), path: screens.completion.path, exact: true },
          cohortCalendar: { Component: component('calendar/calendar-view#CalendarView'), path: screens.calendar.path, exact: true },
          cohortEvaluations: { Component: component('evaluations/evaluations-view#EvaluationsView'), path: screens.evaluations.path, exact: true },
          teachingEvaluation: { Component: component('evaluations/evaluation-view#EvaluationView'), path: evaluation.path, exact: true },
          teachingEvaluations: { Component: component('evaluations/own-evaluations-view#OwnEvaluationsView'), path: ownEvaluations.path, exact: true },
          teachingRoll: { Component: component('roll/roll-view#RollView'), path: roll.path, exact: true },
          teachingMine: { Component: component('roll/mine-view#MineView'), path: mine.path, exact: true },
          cohort: { Component: component('announcement/announcements-view#AnnouncementsView'), path: screens.announcements.path, exact: true },
        },
      },
    },
  }
}
