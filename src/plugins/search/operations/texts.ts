import type { Field } from 'payload'

type Data = Record<string, unknown>
type Node = { text?: unknown; children?: unknown; root?: unknown }

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a rich text, paragraph by paragraph. */
function wordsOf({ children, root, text }: Node): string[] {
  if (isData(root)) return wordsOf(root)
  if (typeof text === 'string') return [text]
  const parts = Array.isArray(children) ? children.filter(isData).map((child) => wordsOf(child)) : []
  // What stands in one paragraph belongs together, whatever is bold in it.
  const inline = parts.length > 0 && Array.isArray(children) && children.some((child) => isData(child) && typeof child.text === 'string')
  return inline ? [parts.flat().join('')] : parts.flat()
}

function textsIn(field: Field, data: Data): string[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => textsOf(tab.fields, 'name' in tab && tab.name ? data[tab.name] : data))
  if (!('name' in field) || !field.name) return 'fields' in field ? textsOf(field.fields, data) : []
  const value = data[field.name]
  if (field.type === 'group') return textsOf(field.fields, value)
  if (field.type === 'array' && Array.isArray(value)) return value.flatMap((row) => textsOf(field.fields, row))
  if (field.type === 'blocks' && Array.isArray(value)) {
    return value.flatMap((row) => textsOf(field.blocks.find((block) => isData(row) && block.slug === row.blockType)?.fields ?? [], row))
  }
  const shown = 'localized' in field && field.localized && !(field.admin && 'hidden' in field.admin && field.admin.hidden)
  if (!shown || field.name === 'slug') return []
  if (field.type === 'richText' && isData(value)) return wordsOf(value)
  return (field.type === 'text' || field.type === 'textarea') && typeof value === 'string' ? [value] : []
}

/** Every text of a document that its readers see in one language, in the order of its fields. */
export function textsOf(fields: readonly Field[], data: unknown): string[] {
  return isData(data) ? fields.flatMap((field) => textsIn(field, data)).filter((text) => text.trim() !== '') : []
}
