import type { CustomComponent, Plugin } from 'payload'

const component = (name: string): CustomComponent => `/src/admin/ask-again/ask-again#${name}`

const and = (components: CustomComponent[] | undefined, name: string): CustomComponent[] => [...(components ?? []), component(name)]

/** Has every document ask the server again about what changed while it answered: see `ask-again.tsx`. */
export const askAgain: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const components = collection.admin?.components
    const edit = { ...components?.edit, beforeDocumentControls: and(components?.edit?.beforeDocumentControls, 'AskAgain') }
    return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
  }),
  globals: config.globals?.map((global) => {
    const components = global.admin?.components
    const elements = { ...components?.elements, beforeDocumentControls: and(components?.elements?.beforeDocumentControls, 'AskAgain') }
    return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
  }),
  admin: { ...config.admin, components: { ...config.admin?.components, providers: [...(config.admin?.components?.providers ?? []), String(component('Answers'))] } },
})
