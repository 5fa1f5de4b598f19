/**
 * Loaded into a process of the School before anything else: it is later there than it is, by as many milliseconds as stand in the file that CLOCK names (a 64-bit float, which a test sets). What counts how
 * long something takes goes on as ever.
 */
import { openSync, readSync } from 'node:fs'

const Actual = Date
const now = Actual.now
const file = openSync(String(process.env.CLOCK), 'r')
const ahead = new Float64Array(1)

const later = () => {
  readSync(file, ahead, 0, 8, 0)
  return now() + Number(ahead[0])
}

globalThis.Date = new Proxy(Actual, {
  apply: () => new Actual(later()).toString(),
  construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [later()] : args, asked === globalThis.Date ? target : asked),
  get: (target, key) => (key === 'now' ? later : Reflect.get(target, key)),
})
Actual.prototype.constructor = globalThis.Date
