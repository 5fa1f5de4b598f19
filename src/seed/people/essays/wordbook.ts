import type { Locale } from '@/i18n/locales'
import en from './en.json' with { type: 'json' }
import motivationAz from './motivation.az.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import thoughtsAz from './thoughts.az.json' with { type: 'json' }
import topicsAz from './topics.az.json' with { type: 'json' }

export type Topic = { key: string; name: string; openings: string[]; arguments: string[]; examples: string[]; plans: string[] }

/** Thoughts by field of study; `any` is for all fields. */
type ByField = Partial<Record<string, string[]>>

/** The thoughts of which essays in one language are made. `{city}` is where the writer lives, `{topic}` the question they chose. */
export type Wordbook = {
  openings: ByField
  moments: string[]
  wishes: string[]
  strengths: string[]
  closings: string[]
  topics: Topic[]
  doubts: string[]
  questionClosings: string[]
  planOpenings: string[]
  steps: string[]
  measures: string[]
  planClosings: string[]
  methods: ByField
}

export const wordbooks: Record<Locale, Wordbook> = { az: { ...motivationAz, ...thoughtsAz, topics: topicsAz }, en, ru }
