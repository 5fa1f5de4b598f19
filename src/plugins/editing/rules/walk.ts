import { type Locale, locales } from '@/i18n/locales'

/** A field as far as a walk through a document needs to know it; Payload's own fields are of this shape. */
export type FieldShape = {
  type: string
  name?: string
  label?: unknown
  localized?: boolean
  hidden?: boolean
  admin?: { hidden?: boolean }
  relationTo?: string | readonly string[]
  fields?: readonly FieldShape[]
  tabs?: readonly FieldShape[]
  blocks?: readonly { slug: string; labels?: { singular?: unknown }; fields: readonly FieldShape[] }[]
}

export type Data = Record<string, unknown>

/** A step on the way into a document: what stands there is called, and which one of several it is (from 1). */
export type Step = { label: unknown; row?: number }

/**
 * A field with what it holds in a language (null: in all of them). `key` names its place for as long as it exists, however its row is moved;
 * `siblings` are the fields and values beside it.
 */
export type Leaf = {
  field: FieldShape & { name: string }
  value: unknown
  locale: Locale | null
  key: string
  steps: Step[]
  siblings: { fields: readonly FieldShape[]; data: Data }
}

type Place = { key: string; steps: Step[]; locale: Locale | null }

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])
const join = (key: string, name: string) => (key ? `${key}.${name}` : name)

function* inside(field: FieldShape & { name: string }, value: unknown, place: Place): Generator<Leaf> {
  const key = join(place.key, field.name)
  const labelled = { ...place, key, steps: [...place.steps, { label: field.label ?? field.name }] }
  if (field.type === 'array') {
    for (const [row, data] of rowsOf(value).entries())
      yield* walk(field.fields ?? [], data, { ...place, key: join(key, String(data.id ?? row)), steps: [...place.steps, { label: field.label ?? field.name, row: row + 1 }] })
  } else if (field.type === 'blocks') {
    for (const [row, data] of rowsOf(value).entries()) {
      const block = field.blocks?.find(({ slug }) => slug === data.blockType)
      const step = { label: block?.labels?.singular ?? data.blockType, row: row + 1 }
      yield* walk(block?.fields ?? [], data, { ...place, key: join(key, String(data.id ?? row)), steps: [...place.steps, step] })
    }
  } else if (field.fields) {
    yield* walk(field.fields, value, labelled)
  }
}

/** Goes through every field of a document that was read in all languages at once, in the order of its fields. */
export function* walk(fields: readonly FieldShape[], data: unknown, place: Place = { key: '', steps: [], locale: null }): Generator<Leaf> {
  if (!isData(data)) return
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs ?? []) yield* walk(tab.fields ?? [], tab.name ? data[tab.name] : data, tab.name ? { ...place, key: join(place.key, tab.name) } : place)
      continue
    }
    const { name } = field
    if (field.type === 'ui' || field.hidden || field.admin?.hidden) continue
    if (!name) {
      if (field.fields) yield* walk(field.fields, data, place)
      continue
    }
    const held = data[name]
    const languages: (Locale | null)[] = field.localized && place.locale === null ? [...locales] : [place.locale]
    for (const locale of languages) {
      const value = locale !== place.locale && isData(held) && locale ? held[locale] : locale === place.locale ? held : undefined
      const here = { ...place, locale }
      if (field.fields || field.blocks) yield* inside({ ...field, name }, value, here)
      else yield { field: { ...field, name }, value, locale, key: join(place.key, name), steps: [...place.steps, { label: field.label ?? name }], siblings: { fields, data } }
    }
  }
}
