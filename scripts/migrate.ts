/** `npm run migrate`: creates the database when it is missing and brings it up to date. */
import './refusal'
import { migrate } from '@/database/migrate'
import { withSchool } from './school'

await withSchool(migrate, { mustBeCurrent: false })
