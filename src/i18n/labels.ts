import type { Config, Field } from 'payload'
import az from './admin/az.json' with { type: 'json' }
import en from './admin/en.json' with { type: 'json' }
import ru from './admin/ru.json' with { type: 'json' }

type Words = { [key: string]: string | Words }
const words: Record<'az' | 'en' | 'ru', Words> = { az, en, ru }

/** The words at a path, in each language, or undefined where none are written. */
function inAll(...path: string[]): Record<string, string> | undefined {
  const found = Object.entries(words).flatMap(([language, root]) => {
    const leaf = path.reduce<string | Words | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), root)
    return typeof leaf === 'string' ? [[language, leaf] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** Where the words of a field are: the collection's own, or those that several collections share. */
const fieldWords = (owner: string, kind: string, path: string) => inAll(owner, kind, path) ?? inAll('shared', kind, path.split('.').at(-1) ?? path)

function labelled(field: Field, owner: string, parent = ''): Field {
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map((inner) => labelled(inner, owner, parent)) } as Field
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({
        ...tab,
        label: 'name' in tab ? tab.label : (inAll(owner, 'tabs', String(tab.label)) ?? tab.label),
        fields: tab.fields.map((inner) => labelled(inner, owner, parent)),
      })),
    } as Field
  }
  if (!('name' in field)) return field
  const path = parent ? `${parent}.${field.name}` : field.name
  const description = fieldWords(owner, 'help', path)
  const described = { ...field, label: fieldWords(owner, 'fields', path) ?? field.label, admin: { ...field.admin, ...(description ? { description } : {}) } }
  const inner = 'fields' in field ? { fields: field.fields.map((child) => labelled(child, owner, path)) } : {}
  const options =
    field.type === 'select'
      ? {
          options: field.options.map((option) =>
            typeof option === 'string' ? { value: option, label: fieldWords(owner, `options`, `${field.name}:${option}`) ?? option } : option,
          ),
        }
      : {}
  const row = field.type === 'array' ? { labels: { singular: fieldWords(owner, 'row', path) ?? described.label, plural: described.label } } : {}
  return { ...described, ...inner, ...options, ...row } as Field
}

/**
 * Puts the words of the admin on every collection, global, block and field of a config, from `admin/{az,en,ru}.json`, so that the
 * definitions themselves hold no text. A test names whatever is left without words.
 */
export function withLabels(config: Config): Config {
  const group = (name: unknown) => (typeof name === 'string' ? (inAll('groups', name) ?? name) : name)
  return {
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      labels: { singular: inAll(collection.slug, 'one') ?? collection.slug, plural: inAll(collection.slug, 'many') ?? collection.slug },
      admin: { ...collection.admin, group: group(collection.admin?.group) as never },
      fields: collection.fields.map((field) => withBlocks(labelled(field, collection.slug))),
    })),
    globals: config.globals?.map((global) => ({
      ...global,
      label: inAll(global.slug, 'one') ?? global.slug,
      admin: { ...global.admin, group: group(global.admin?.group) as never },
      fields: global.fields.map((field) => labelled(field, global.slug)),
    })),
  }
}

function withBlocks(field: Field): Field {
  if (field.type !== 'blocks') return field
  return {
    ...field,
    blocks: field.blocks.map((block) => ({
      ...block,
      labels: { singular: inAll('blocks', block.slug, 'one') ?? block.slug, plural: inAll('blocks', block.slug, 'many') ?? block.slug },
      fields: block.fields.map((inner) => labelled(inner, 'blocks-fields')),
    })),
  }
}
