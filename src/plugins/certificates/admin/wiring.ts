import type { Config } from 'payload'
import { endpoints } from './endpoints'
import { screens } from './screens'

const component = (path: string): string => `/src/plugins/certificates/admin/${path}`

/** Adds the screens of certificates to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...endpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('nav-link#NavLink')],
        views: {
          ...components?.views,
          certificates: { Component: component('list/list-view#ListView'), path: screens.list.path, exact: true },
          certificateKeys: { Component: component('keys/keys-view#KeysView'), path: screens.keys.path, exact: true },
          certificateFile: { Component: component('file/file-view#FileView'), path: screens.file.path, exact: true },
        },
      },
    },
  }
}
