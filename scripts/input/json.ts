import { type DocumentNode, evaluate, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { z } from 'zod'
import { BadInput } from './command'
import { textOf, wrongLine } from './table'

/**
 * Reads a JSON file of a shape.
 * @throws BadInput that names the line, the place within the file, and what is wrong with it
 */
export async function readJson<Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.output<Shape>> {
  const document = documentOf(file, await textOf(file))
  const read = shape.safeParse(evaluate(document))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw wrongLine(file, lineOf(document.body, issue?.path ?? []), `${nameOf(issue?.path ?? [])}: ${issue?.message ?? 'wrong'}.`)
}

function documentOf(file: string, text: string): DocumentNode {
  try {
    return parse(text.replace(/^\uFEFF/, ''), { mode: 'json' })
  } catch (error) {
    if (error instanceof Error && 'line' in error) throw wrongLine(file, Number(error.line), error.message)
    throw new BadInput(`${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** The line on which what is at a path begins; where the path leads on to what is missing, that of what it should stand in. */
function lineOf(node: ValueNode, path: readonly PropertyKey[]): number {
  const [step, ...rest] = path
  const next =
    node.type === 'Array'
      ? node.elements[Number(step)]?.value
      : node.type === 'Object'
        ? node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === step)?.value
        : undefined
  return next ? lineOf(next, rest) : node.loc.start.line
}

/** `applications[3].each` */
export const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((step, place) => (typeof step === 'number' ? `[${step}]` : `${place > 0 ? '.' : ''}${String(step)}`)).join('') || 'the whole'
