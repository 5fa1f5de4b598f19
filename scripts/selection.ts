/**
 * `npm run --silent selection -- COMMAND …`: the rules of the selection over files, without a database. The result is JSON on standard output; docs/selection-methods.md says what it means.
 * What can't be read or done is said in one line on standard error, and the command ends with 2.
 */
import { Refusal } from './refusal'
import { agreement } from './selection/agreement'
import { assign } from './selection/assign'
import { BadInput, type Command } from './input/command'
import { draw } from './selection/draw'
import { fairness } from './selection/fairness'
import { rank } from './selection/rank'
import { replay } from './selection/replay'

/** Each subcommand stands in a file of its own. */
const commands: Record<string, Command> = { agreement, assign, draw, fairness, rank, replay }

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) throw new BadInput(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
const { output, refusal, failure } = await command(args)
process.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
if (refusal) throw new BadInput(refusal)
if (failure) throw new Refusal(failure)
