/** The production server over HTTP: submits as evenly as the largest peak known sends them. */
import { evenly, report } from './measure'
import { ensureSchool, openSchool, readyToSubmit } from './school'
import { serve } from './serve'

const perMinute = 130

const payload = await openSchool()
await ensureSchool(payload)
const ready = await readyToSubmit(payload, perMinute + 20)
const { address, server } = await serve()

const submits = ready.map(({ application, token }) => async () => {
  const headers = { 'content-type': 'application/json', cookie: `applicant-session=${token}`, origin: address }
  const answer = await fetch(`${address}/api/applications/${application}?depth=0`, { method: 'PATCH', headers, body: JSON.stringify({ status: 'submitted' }) })
  if (!answer.ok) throw new Error(`A submit was refused: ${answer.status} ${await answer.text()}`)
  await answer.text()
})
await evenly('warm-up', submits.slice(perMinute), 600)
const measured = await evenly(`submit over HTTP, ${perMinute} a minute`, submits.slice(0, perMinute), perMinute)
server.kill()
report([measured])
process.exit(0)
