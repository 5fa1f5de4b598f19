import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { addReview, place, selection } from './desk'
import { useSchool } from './school'

const school = useSchool()

test('coordinators and auditors see how panels score, and both stages of each application; nobody else does', async () => {
  const { readScores } = await selection()
  const [program, coordinator, auditor] = [await school.program(), await school.staff('coordinator'), await school.staff('auditor')]
  const scores = [
    [1, 2],
    [3, 4],
    [5, 5],
  ] as const
  for (const [first, second] of scores) {
    const [reviewer, panelist] = [await school.staff('reviewer'), await school.staff('panelist')]
    const { id } = await place(school, program, 'shortlisted')
    const name = second < 5 ? 'Sərt komissiya' : 'Yumşaq komissiya'
    const panel = await school.payload.create({ collection: 'panels', data: { name, program: program.id, chair: panelist.id, members: [panelist.id] }, overrideAccess: true })
    await readRows(
      school.payload,
      sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state, sequence) values (${id}, ${panel.id}, now(), now() + interval '1 hour', 'held', 0)`,
    )
    await addReview(school, program, id, reviewer, { thinking: first })
    await addReview(school, program, id, panelist, { thinking: second }, 'interview')
    await readRows(
      school.payload,
      sql`insert into standings (application_id, program_id, stage, status) values (${id}, ${program.id}, 'interview', 'shortlisted') on conflict do nothing`,
    )
    for (const [stage, mean] of [
      ['screening', first],
      ['interview', second],
    ] as const)
      await readRows(school.payload, sql`update standings set mean = ${mean}, reviews = 1 where application_id = ${id} and stage = ${stage}`)
  }
  for (const reader of [coordinator, auditor]) {
    const read = await readScores(await school.req(reader), { program: program.id, stage: 'interview' })
    expect(read.panels).toMatchObject([
      { group: 'Sərt komissiya', count: 2, mean: 3, apart: -2 },
      { group: 'Yumşaq komissiya', count: 1, mean: 5, apart: 2 },
    ])
    expect(read.reviewers).toHaveLength(3)
    expect(read.pairs.map(({ first, second }) => [first, second]).sort()).toEqual(scores)
    expect(read.correlation).toBeGreaterThan(0.9)
  }
  expect(await readScores(await school.req(coordinator), { program: program.id, stage: 'screening' })).toMatchObject({ panels: [], pairs: expect.any(Array) })
  for (const role of ['reviewer', 'panelist', 'editor', 'admin'] as const)
    await expect(readScores(await school.req(await school.staff(role)), { program: program.id, stage: 'interview' })).rejects.toMatchObject({ status: 403 })
})
