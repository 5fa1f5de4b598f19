import { createLocalReq, type Payload } from 'payload'
import { ensureTemplates } from '@/plugins/correspondence'
import { seedStaff } from './staff'

export type SeedOptions = {
  /** How many applications the open call has; absent: as many as make a School worth looking at. */
  applications?: number
}

/** Fills a database with the demonstration School. What is there already is left alone. */
export async function seedSchool(payload: Payload, _options: SeedOptions = {}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await ensureTemplates(req)
  await seedStaff(req)
}
