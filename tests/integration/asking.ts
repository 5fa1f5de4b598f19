import type { Program } from '@/payload-types'

/** A section that asks for one essay, of so many words. */
export const oneEssay = (least: number, most: number): NonNullable<Program['form']['sections']> => [
  { key: 'essays', title: 'Esselər', questions: [{ key: 'motivation', kind: 'longText', label: 'Niyə?', least, most, required: true }] },
]
