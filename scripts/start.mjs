/** `npm start` and `npm run dev`: from a fresh clone to a served School. */
import { spawn } from 'node:child_process'
import { getReady, root, script } from './ready.mjs'

getReady()
const mode = process.argv[2] === 'dev' ? 'development' : 'production'
// In a process group of its own, so that Ctrl-C reaches it once, through us, and it stops what it started in good order. If we are killed, the
// channel between us closes, and it does the same.
const school = spawn(process.execPath, script('start'), {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: true,
  env: { ...process.env, NODE_ENV: mode },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => school.kill('SIGTERM'))
school.on('exit', (code) => process.exit(code ?? 1))
