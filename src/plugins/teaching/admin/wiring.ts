import type { Config } from 'payload'
import { screens } from './cohort/screens'
import { cohortEndpoints } from './endpoints/cohort'

const component = (path: string): string => `/src/plugins/teaching/admin/${path}`

/** Adds the screens of the teaching to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...cohortEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...(components?.beforeDashboard ?? []), component('questions/questions-card#QuestionsCard')],
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('cohort/nav-link#NavLink')],
        views: {
          ...components?.views,
          cohortMaterials: { Component: component('materials/materials-view#MaterialsView'), path: screens.materials.path, exact: true },
          cohortQuestions: { Component: component('questions/questions-view#QuestionsView'), path: screens.questions.path, exact: true },
          cohortTask: { Component: component('tasks/hand-ins-view#HandInsView'), path: `${screens.tasks.path}/:task`, exact: true },
          cohortTasks: { Component: component('tasks/tasks-view#TasksView'), path: screens.tasks.path, exact: true },
          cohort: { Component: component('announcement/announcements-view#AnnouncementsView'), path: screens.announcements.path, exact: true },
        },
      },
    },
  }
}
