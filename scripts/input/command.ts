import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Refusal } from '../refusal'

/** What one subcommand makes of its arguments: what is printed; what it refuses to say, if anything (it ends with 2); what it found to be wrong, if anything (it ends with 1). */
export type Command = (args: string[]) => Promise<{ output: unknown; refusal?: string; failure?: string }>

/** A command line or a file that can't be read: the process ends with 2. */
export class BadInput extends Refusal {
  override readonly exitCode = 2
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a subcommand.
 * @param usage how the command is called, said when it is called otherwise
 * @throws BadInput
 */
function parse<const T extends Options>(args: string[], options: T, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}. Usage: ${usage}`)
  }
}

/**
 * Reads the arguments of a subcommand that takes one file.
 * @throws BadInput
 */
export function readArguments<const T extends Options>(args: string[], options: T, usage: string) {
  const { positionals, values } = parse(args, options, usage)
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new BadInput(`Name one file. Usage: ${usage}`)
  return { file, values }
}

/**
 * Reads the arguments of a subcommand that takes no file.
 * @throws BadInput
 */
export function readOptions<const T extends Options>(args: string[], options: T, usage: string) {
  const { positionals, values } = parse(args, options, usage)
  if (positionals.length > 0) throw new BadInput(`There is no place for "${positionals.join(' ')}". Usage: ${usage}`)
  return values
}

/**
 * A whole number given on the command line.
 * @throws BadInput when it is none, or smaller than `least`
 */
export function wholeNumber(option: string, given: string, least: number): number {
  const number = Number(given)
  if (!/^-?\d+$/.test(given) || !Number.isSafeInteger(number) || number < least) throw new BadInput(`${option} must be a whole number, at least ${least}; it is "${given}".`)
  return number
}

/**
 * What a rule makes of a file; what it can't work with is said of the file.
 * @throws BadInput for the RangeError of a rule
 */
export function ruled<T>(file: string, rule: () => T): T {
  try {
    return rule()
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`${file}: ${error.message}`)
    throw error
  }
}
