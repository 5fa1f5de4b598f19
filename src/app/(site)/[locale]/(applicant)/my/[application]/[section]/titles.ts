import type { AskedForm, Section } from '@/plugins/selection'
import { isStandard } from '@/plugins/selection/rules/form'
import { isStandardPaper } from '@/plugins/selection/rules/papers'
import { questionsOf } from '@/plugins/selection/rules/questions'

/** The words of `apply.form`. */
type Words = (key: never) => string

/** A word whose key is put together. */
const word = (t: Words, key: string): string => t(key as never)

const own = (section: Section, form: Pick<AskedForm, 'sections'> | undefined) => form?.sections.find(({ key }) => key === section)

/** What a section is called; empty for one that the form does not have. */
export const sectionTitle = (t: Words, section: Section, form?: Pick<AskedForm, 'sections'>): string =>
  isStandard(section) ? word(t, `titles.${section}`) : (own(section, form)?.title ?? '')

/** What is said of a section before it is filled in. */
export const sectionLead = (t: Words, section: Section, form: Pick<AskedForm, 'sections'>): string | null =>
  isStandard(section) ? word(t, `leads.${section}`) : (own(section, form)?.lead ?? null)

/** What a paper is called. */
export const paperTitle = (t: Words, paper: string, form: Pick<AskedForm, 'sections'>): string =>
  isStandardPaper(paper) ? word(t, `documents.${paper}`) : (questionsOf(form).find(({ key }) => key === paper)?.label ?? paper)
