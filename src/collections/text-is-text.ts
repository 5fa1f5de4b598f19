import { type CollectionBeforeOperationHook, type FlattenedField, type GlobalBeforeOperationHook, type PayloadRequest, type Plugin, ValidationError } from 'payload'

const texts: ReadonlySet<string> = new Set(['text', 'textarea', 'email', 'code'] satisfies FlattenedField['type'][])

const isText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string'

/** The paths of text fields in `data` that hold something else than text, such as `form.sections.0.title`. */
function wrongTexts(fields: readonly FlattenedField[], data: unknown, path: string): string[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field) => {
    const [value, here]: [unknown, string] = [Reflect.get(data, field.name), path + field.name]
    if (texts.has(field.type)) {
      const all: unknown[] = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
      return all.every(isText) ? [] : [here]
    }
    const rows: unknown[] = Array.isArray(value) ? value : []
    if (field.type === 'array') return rows.flatMap((row, place) => wrongTexts(field.flattenedFields, row, `${here}.${place}.`))
    if (field.type === 'blocks') {
      return rows.flatMap((row, place) => {
        const block = field.blocks.find(({ slug }) => typeof row === 'object' && row !== null && Reflect.get(row, 'blockType') === slug)
        return block ? wrongTexts(block.flattenedFields, row, `${here}.${place}.`) : []
      })
    }
    return 'flattenedFields' in field ? wrongTexts(field.flattenedFields, value, `${here}.`) : []
  })
}

function demandTexts(req: PayloadRequest, fields: readonly FlattenedField[], args: object): void {
  const errors = wrongTexts(fields, Reflect.get(args, 'data'), '').map((path) => ({ path, message: req.t('validation:invalidInput') }))
  if (errors.length > 0) throw new ValidationError({ errors, req }, req.t)
}

const ofCollection: CollectionBeforeOperationHook = ({ args, collection, req }) => demandTexts(req, collection.flattenedFields, args)

const ofGlobal: GlobalBeforeOperationHook = ({ args, global, req }) => demandTexts(req, global.flattenedFields, args)

/**
 * Refuses a text that is something else, such as a number or a list, whichever door it comes through. Payload looks at the kinds of values only after the hooks of a collection have worked with them.
 * To be the last that adds hooks: it puts its own before all others.
 */
export const textIsText: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [ofCollection, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((global) => ({ ...global, hooks: { ...global.hooks, beforeOperation: [ofGlobal, ...(global.hooks?.beforeOperation ?? [])] } })),
})
