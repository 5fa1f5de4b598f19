/** Something the person at the command line did that can't be done; its message is all they need to see. */
export class Refusal extends Error {
  override name = 'Refusal'
  /** What the process ends with. */
  readonly exitCode: number = 1
}

// Settings are read while modules load, where nobody can catch. Import this file first.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const plain = ['SettingError', 'Refusal'].includes(error.name) || error.code?.startsWith('ERR_PARSE_ARGS')
  console.error(plain ? error.message : error)
  process.exit(error instanceof Refusal ? error.exitCode : 1)
})
