import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { ApplicationForm, Consent, FieldOfStudy, FormRules, Language, StudyLevel } from './form'
import { institutionName } from './institutions'
import { decimal, line, text, wholeNumber } from './typed'

/** What staff see of a form that was handed in. */
export type Handed = {
  person: {
    surname: string
    givenName: string
    patronymic: string | null
    birthDate: string
    citizenship: string
    /** The FIN of a citizen of Azerbaijan, the passport number of anybody else. */
    identityNumber: string
    sex: 'female' | 'male' | null
    city: string
    /** E.164 */
    phone: string
  }
  education: { institution: string; field: FieldOfStudy; level: StudyLevel; year: number | null; averageGrade: number | null }
  answers: { languages: Language[]; essays: Record<string, string>; experience: string; heardFrom: string; consent: Consent | null }
}

/**
 * Puts a form without problems into the shape in which it is kept: one spelling for names, E.164 for phones, numbers as numbers, answers to
 * the programme's questions only.
 */
export function handIn(form: ApplicationForm, rules: Pick<FormRules, 'questions'>): Handed {
  const { person = {}, education = {} } = form
  const document = person.citizenship === 'AZ' ? person.identityNumber : person.passport
  return {
    person: {
      surname: line(person.surname),
      givenName: line(person.givenName),
      patronymic: line(person.patronymic) || null,
      birthDate: text(person.birthDate),
      citizenship: text(person.citizenship),
      identityNumber: text(document).toUpperCase().replace(/[\s-]/g, ''),
      sex: person.sex || null,
      city: line(person.city),
      phone: parsePhoneNumberFromString(text(person.phone), 'AZ')?.number ?? '',
    },
    education: {
      institution: line(institutionName(education.institution, education.institutionOther)),
      field: education.field as FieldOfStudy,
      level: education.level as StudyLevel,
      year: wholeNumber(education.year),
      averageGrade: decimal(education.averageGrade),
    },
    answers: {
      languages: form.languages ?? [],
      essays: Object.fromEntries(rules.questions.map(({ key }) => [key, text(form.essays?.[key])])),
      experience: text(form.experience),
      heardFrom: line(form.heardFrom),
      consent: form.consent ?? null,
    },
  }
}
