export type Values = Record<string, string>

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g

/** The names of the placeholders in a text, each once, in the order in which they come. */
export const placeholders = (text: string): string[] => [...new Set([...text.matchAll(placeholder)].map(([, name]) => name ?? ''))]

/** Placeholders that nobody has announced: most likely a slip of the pen in a template. */
export const unknownPlaceholders = (text: string, known: readonly string[]): string[] => placeholders(text).filter((name) => !known.includes(name))

/** Fills the placeholders that have a value and leaves the others as they are. A value is never read as a template. */
export const fill = (text: string, values: Values): string => text.replace(placeholder, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))

/** A subject is one line, whatever the values hold. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Paragraphs are divided by empty lines; each is a list of its lines. */
export const paragraphs = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
