/**
 * `npm run --silent certificates -- verify FILE …`: whether a certificate is valid, in words. What is not valid ends with 1, what can't be read or asked with 2.
 */
import { Refusal } from './refusal'
import { verify } from './certificates/verify'
import { BadInput } from './input/command'

const commands = { verify }

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const [name = '', ...args] = process.argv.slice(2)
if (!isCommand(name)) throw new BadInput(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
const { said, valid } = await commands[name](args)
if (!valid) throw new Refusal(said)
console.log(said)
