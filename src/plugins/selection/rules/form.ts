import type { AskedForm, FormSection } from './questions'

/** The sections that every form begins with, in their order; those of the programme follow. */
export const firstSections = ['eligibility', 'person', 'education', 'languages'] as const

/** The sections that every form ends with. */
const lastSections = ['documents', 'consent', 'review'] as const

export const standardSections = [...firstSections, ...lastSections] as const

/** What stands in the address of a section's place for pages of their own: no section of a programme is called so. */
export const besideSections = ['withdraw', 'confirm', 'decline', 'interview'] as const

export type StandardSection = (typeof standardSections)[number]

/** A standard section, or the key of one of the programme's own. */
export type Section = string

/** The sections of a form, in the order in which they are asked. One of the programme's that asks for files only is asked among the documents. */
export const sectionsOf = ({ sections }: Pick<AskedForm, 'sections'>): Section[] => [...firstSections, ...sections.filter(asksHere).map(({ key }) => key), ...lastSections]

const asksHere = ({ questions }: FormSection): boolean => questions.some(({ kind }) => kind !== 'file')

export const isStandard = (section: Section): section is StandardSection => (standardSections as readonly string[]).includes(section)

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

export type LanguageLevel = (typeof languageLevels)[number]

export const studyLevels = ['bachelor', 'master', 'graduate'] as const

export type StudyLevel = (typeof studyLevels)[number]

/** Fields of study that a form offers; a programme calls for some of them. */
export const fieldsOfStudy = [
  'law',
  'political-science',
  'international-relations',
  'regional-studies',
  'oriental-studies',
  'translation',
  'journalism',
  'public-administration',
  'sociology',
  'other',
] as const

export type FieldOfStudy = (typeof fieldsOfStudy)[number]

/** How old applicants can be, in years. */
export const ages = { youngest: 16, oldest: 100 } as const

/** A number as somebody typed it: kept as it is, judged later. */
export type TypedNumber = number | string

export type Person = {
  surname?: string
  givenName?: string
  patronymic?: string
  /** YYYY-MM-DD */
  birthDate?: string
  /** ISO 3166-1 alpha-2 */
  citizenship?: string
  /** The FIN of a citizen of Azerbaijan. */
  identityNumber?: string
  /** The passport number of anybody else. */
  passport?: string
  sex?: 'female' | 'male' | ''
  city?: string
  /** As typed; kept in E.164 once it is submitted. */
  phone?: string
}

export type Education = {
  field?: FieldOfStudy | ''
  level?: StudyLevel | ''
  /** Bachelor and master: the year of study; graduate: the year of graduation. */
  year?: TypedNumber
  /** A key of the list of institutions, or `other`. */
  institution?: string
  institutionOther?: string
  /** 0–100 */
  averageGrade?: TypedNumber
}

export type Language = {
  /** ISO 639-1 */
  language: string
  level: LanguageLevel | ''
  certificate?: string
}

export type Consent = { agreed: boolean; version: string }

/** What an applicant types, as typed: nothing in it has been validated. */
export type ApplicationForm = {
  person?: Person
  education?: Education
  languages?: Language[]
  /** Answers to the programme's own questions, by their keys; of several choices, a list. */
  replies?: Record<string, TypedReply>
  consent?: Consent
}

/** An answer to a question of the programme, as typed. A statement that is agreed to is `yes`. */
export type TypedReply = string | string[]

/** What each section saves: the part of the form that its page shows. Parts that are not given stay as they are. */
export type SectionValues = {
  eligibility: { education: Pick<Education, 'field' | 'level' | 'year'> }
  person: { person: Person }
  education: { education: Pick<Education, 'institution' | 'institutionOther' | 'averageGrade'> }
  languages: { languages: Language[] }
  replies: { replies: Record<string, TypedReply> }
  consent: { consent: Consent }
}

/** The sections that can be saved; documents are attached, and the review only shows. */
export type SavedSection = keyof SectionValues

/** The papers that every form can ask for. */
export const standardPapers = ['cv', 'letter'] as const

/** Which paper a document is: a standard one, or the key of the question that asks for it. */
export type Paper = string

/** What a programme asks of a form, in one language. */
export type FormRules = AskedForm & { readonly consentVersion: string }
