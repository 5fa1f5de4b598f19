import type { Config, PayloadComponent } from 'payload'
import { boardEndpoints } from './endpoints/board'
import { reviewEndpoints } from './endpoints/review'

const component = (path: string): PayloadComponent => `/src/plugins/selection/admin/${path}`

/** Adds the staff's screens of selection to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...reviewEndpoints, ...boardEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          desk: { Component: component('desk/queue-view#QueueView'), path: '/desk', exact: true },
          review: { Component: component('desk/review-view#ReviewView'), path: '/desk/:review' },
        },
      },
    },
  }
}
