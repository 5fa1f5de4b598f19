import type { Config } from 'payload'

const component = (path: string): string => `/src/plugins/interviews/admin/${path}`

/** Adds the timetable of interviews to the admin. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('nav-link#NavLink')],
        views: { ...components?.views, interviews: { Component: component('timetable-view#TimetableView'), path: '/interviews', exact: true } },
      },
    },
  }
}
