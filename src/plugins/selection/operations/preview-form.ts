import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { readDefinition } from '../hooks/form-versions'
import { denied, recordId } from '../hooks/refusals'
import { dayIn } from '../rules/call'
import { consentVersionOf } from '../rules/consent'
import { askedIn } from '../rules/questions'
import type { MyApplication } from './shapes'

/** A form before anything is typed into it, as whoever applied now would be asked it. */
export type FormPreview = Pick<MyApplication, 'form' | 'program' | 'today'>

/**
 * The form of a programme as it is being edited, published or not. Nothing is written.
 * @throws APIError 404 for whoever may not edit programmes, and when there is none
 */
export async function previewForm(req: PayloadRequest, asked: { program: string; locale: Locale }): Promise<FormPreview> {
  if (!hasRole(req.user, 'editor', 'coordinator', 'admin')) throw denied(req, 'notFound', 404)
  const id = recordId(req, asked.program)
  const definition = await readDefinition(req, id, true)
  if (!definition) throw denied(req, 'notFound', 404)
  const { call, edition, endsOn, form, slug, startsOn, title } = await req.payload.findByID({
    collection: 'programs',
    id,
    locale: asked.locale,
    fallbackLocale: defaultLocale,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { notAdmittedMonths, participantYears } = form.retention
  const retention = { notAdmittedMonths, participantYears }
  return {
    form: {},
    today: dayIn(call.zone, new Date()),
    program: {
      ...askedIn(definition, asked.locale),
      id,
      slug: slug ?? '',
      title,
      edition,
      startsOn,
      endsOn,
      consent: form.consent ?? null,
      consentVersion: consentVersionOf(form.consentVersion ?? '', retention),
      retention,
    },
  }
}
