import { clearLine, cursorTo } from 'node:readline'

/** How often the line on a terminal is written anew, in milliseconds. */
const tick = 1000

const seconds = (since: number, digits: number) => `${((Date.now() - since) / 1000).toFixed(digits)} s`

/**
 * Shows what is being done and for how long: on a terminal in one line that ticks, elsewhere in a line when it begins and one when it is done.
 * @param work may say what it has come to; only a terminal shows it
 * @throws whatever the work throws
 */
export async function step(title: string, work: (say: (what: string) => void) => Promise<void>): Promise<void> {
  const line = process.stdout.isTTY ? tickingLine(title) : plainLines(title)
  try {
    await work(line.say)
  } catch (error) {
    line.end('failed')
    throw error
  }
  line.end()
}

type Line = { say: (what: string) => void; end: (how?: string) => void }

function plainLines(title: string): Line {
  const begun = Date.now()
  console.log(`${title} …`)
  return { say: () => undefined, end: (how = 'done') => console.log(`  ${how} after ${seconds(begun, 1)}`) }
}

function tickingLine(title: string): Line {
  const begun = Date.now()
  let doing = ''
  const write = (text: string) => {
    clearLine(process.stdout, 0)
    cursorTo(process.stdout, 0)
    // A line that is broken in two could not be written over.
    process.stdout.write(text.slice(0, (process.stdout.columns || 80) - 1))
  }
  const show = () => write([title, `… ${seconds(begun, 0)}`, doing].filter(Boolean).join(' '))
  show()
  const clock = setInterval(show, tick)
  return {
    say: (what) => {
      doing = `(${what})`
    },
    end: (how = '') => {
      clearInterval(clock)
      write([title, '…', how && `${how} after`, seconds(begun, 1)].filter(Boolean).join(' '))
      process.stdout.write('\n')
    },
  }
}
