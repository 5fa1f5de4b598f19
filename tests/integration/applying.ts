import { sql } from '@payloadcms/db-postgres/drizzle'
import { query, readRows } from '@/database/transaction'
import { inTransaction } from '@/database/operation'
import type { Program } from '@/payload-types'
import type { ApplicationForm } from '@/plugins/selection/rules/form'
import { oneEssay } from './asking'
import { selection } from './desk'
import type { Person, School } from './school'

/** A form that a programme of {@link openProgram} has nothing to say against. */
export const wholeForm: ApplicationForm = {
  person: {
    surname: 'Quliyeva',
    givenName: 'Nərmin',
    patronymic: 'Elçin qızı',
    birthDate: '2003-04-12',
    citizenship: 'AZ',
    identityNumber: '5XK21TQ',
    sex: 'female',
    city: 'Gəncə',
    phone: '055 765 43 21',
  },
  education: { field: 'law', level: 'bachelor', year: 4, institution: 'ganja-state', averageGrade: '88,5' },
  languages: [
    { language: 'az', level: 'C2' },
    { language: 'en', level: 'B2', certificate: 'IELTS 6.5' },
  ],
  replies: { motivation: 'Miqrasiya insanların həyatını dəyişir.' },
  consent: { agreed: true, version: '1/12m/5y' },
}

const hour = 60 * 60 * 1000

/** A moment, in hours from now. */
export const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

/** A programme whose form asks one question and for no document, unless told otherwise. */
export const openProgram = (school: School, form: Partial<Program['form']> = {}, rest: Partial<Program> = {}): Promise<Program> =>
  school.program({
    eligibility: { fieldsOfStudy: ['law', 'sociology'], levels: ['bachelor', 'master', 'graduate'], minimumBachelorYear: 4, earliestGraduationYear: 2020 },
    form: {
      sections: oneEssay(3, 50),
      cvRequired: false,
      letterRequired: false,
      consent: 'Razıyam.',
      consentVersion: '1',
      retention: { notAdmittedMonths: 12, participantYears: 5 },
      ...form,
    },
    ...rest,
  })

/** Moves the call of a programme, under all hooks. */
export const moveCall = (school: School, program: string, opens: number, closes: number, graceMinutes = 10) =>
  readRows(
    school.payload,
    sql`update programs set call_opens_at = ${hoursFromNow(opens)}, call_closes_at = ${hoursFromNow(closes)}, call_grace_minutes = ${graceMinutes} where id = ${program}`,
  )

/** Puts a form into an application as it would be after every section was saved. */
export const fill = (school: School, application: string, form: ApplicationForm = wholeForm) =>
  readRows(school.payload, sql`update applications set form = ${JSON.stringify(form)}::jsonb, form_version = form_version + 1 where id = ${application}`)

/** A filled draft of a new applicant. */
export async function draft(school: School, program: Program, form: ApplicationForm = wholeForm): Promise<{ id: string; person: Person }> {
  const { openApplication } = await selection()
  const person = await school.applicant()
  const { id } = await openApplication(await school.req(person), program.id)
  await fill(school, id, form)
  return { id, person }
}

/** How much there is of an application: what one submission makes one of. */
export async function counted(school: School, application: string) {
  const [row] = await readRows<{ status: string; receipt: string | null; revisions: number; letters: number; jobs: number; entries: number }>(
    school.payload,
    sql`select status, receipt, (select count(*)::int from revisions where application_id = a.id) as revisions,
          (select count(*)::int from letters where application_id = a.id) as letters,
          (select count(*)::int from graphile_worker._private_jobs j join letters l on j.payload->>'letter' = l.id::text where l.application_id = a.id) as jobs,
          (select count(*)::int from ledger where subject = a.id::text) as entries
        from applications a where id = ${application}`,
  )
  return row
}

/** Sets what was decided and what was told, under all hooks. */
export const setStatuses = async (school: School, application: string, status: string, announced: string) => {
  const req = await school.req()
  await inTransaction(req, () => query(req, sql`update applications set status = ${status}, announced_status = ${announced}, announced_before = 'draft' where id = ${application}`))
}

/** A small file that is a PDF. */
export const pdf = (bytes = 200): Buffer => {
  const head = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'
  const tail = '\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), Buffer.alloc(Math.max(0, bytes - head.length - tail.length), ' '), Buffer.from(tail)])
}
