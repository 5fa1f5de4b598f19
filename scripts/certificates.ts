/**
 * `npm run --silent certificates -- verify FILE …`: whether a certificate is valid, in words. What is not valid ends with 1, what can't be read or asked with 2.
 * `npm run --silent certificates -- issue --program ID`: makes the certificates that are due in a programme. It ends with 1 when some could not be made, with 2 when none can.
 */
import './refusal'
import { spawn } from 'node:child_process'
import { verify } from './certificates/verify'
import { BadInput } from './input/command'

/** In a process of its own: what opens a School takes a second to load, and verifying should not wait for it. */
const issue = (args: string[]): Promise<void> =>
  new Promise(() => {
    const child = spawn(process.execPath, [...process.execArgv, 'scripts/run.mjs', 'scripts/certificates/issue.ts', ...args], { stdio: 'inherit' })
    child.once('exit', (code) => process.exit(code ?? 1))
  })

const commands = { issue, verify }

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const [name = '', ...args] = process.argv.slice(2)
if (!isCommand(name)) throw new BadInput(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
await commands[name](args)
