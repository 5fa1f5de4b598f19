import { expect, test } from 'vitest'
import { useSchool } from './school'

const school = useSchool()
const account = { name: 'Intruder', email: 'intruder@example.az', password: 'a long enough password', roles: ['admin'] }

const countStaff = async () => (await school.payload.count({ collection: 'staff', overrideAccess: true })).totalDocs

test('in a School without staff nobody makes an account over the network', async () => {
  for (const path of ['/staff/first-register', '/staff', '/applicants/first-register', '/applicants']) {
    const answer = await school.rest('POST', path, { body: account })
    expect(answer.status).toBe(403)
  }
  expect(await countStaff()).toBe(0)
})

test('an administrator does, and another role does not', async () => {
  const coordinator = await school.staff('coordinator')
  const administrator = await school.staff('admin')
  expect((await school.rest('POST', '/staff', { as: coordinator, body: account })).status).toBe(403)
  expect((await school.rest('POST', '/staff', { as: administrator, body: account })).status).toBe(201)
})

test('nobody runs the jobs of Payload from outside', async () => {
  const administrator = await school.staff('admin')
  for (const as of [null, administrator]) expect([401, 403]).toContain((await school.rest('GET', '/payload-jobs/run', { as })).status)
})
