import type { Locale } from '@/i18n/locales'
import type { Question } from '@/plugins/selection'
import { countWords } from '@/plugins/selection/rules/words'
import type { Chance } from '../chance'
import { type Topic, type Wordbook, wordbooks } from './wordbook'

export type Writer = { locale: Locale; field: string; city: string; inCapital: boolean }

/** A place in an essay: where its thoughts come from, and how many of them there are at least and at most. */
type Slot = { from: readonly string[]; least: number; most: number; newParagraph?: boolean /** Thoughts that follow from one another. */; inOrder?: boolean }

const one = (from: readonly string[], newParagraph = false): Slot => ({ from, least: 1, most: 1, newParagraph })

const byField = (book: Wordbook, part: 'openings' | 'methods', field: string) => book[part][field] ?? book[part].any ?? []

const kinds = {
  motivation: (book: Wordbook, { field }: Writer): Slot[] => [
    one(byField(book, 'openings', field)),
    { from: book.moments, least: 1, most: 2 },
    { from: book.wishes, least: 2, most: 4, newParagraph: true },
    { from: book.strengths, least: 1, most: 4, newParagraph: true },
    one(book.closings, true),
  ],
  issue: (book: Wordbook, _writer: Writer, topic: Topic): Slot[] => [
    one(topic.openings),
    { from: topic.arguments, least: 2, most: 4 },
    { from: topic.examples, least: 1, most: 3, newParagraph: true },
    { from: book.doubts, least: 1, most: 3, newParagraph: true },
    one(book.questionClosings, true),
  ],
  plan: (book: Wordbook, { field }: Writer, topic: Topic): Slot[] => [
    one(book.planOpenings),
    { from: topic.plans, least: 2, most: 3, inOrder: true },
    { from: byField(book, 'methods', field), least: 1, most: 2, newParagraph: true },
    { from: book.steps, least: 2, most: 5 },
    { from: book.measures, least: 1, most: 2, newParagraph: true },
    one(book.planClosings),
  ],
}

type Kind = keyof typeof kinds

const kindOf = (key: string, place: number): Kind => (Object.hasOwn(kinds, key) ? (key as Kind) : (['motivation', 'issue', 'plan'] as const)[place % 3]) ?? 'motivation'

const counted = new Map<string, number>()

/** The words of one thought, counted once: a hundred thousand applicants share the same thoughts. */
function wordsOf(thought: string): number {
  const known = counted.get(thought)
  if (known !== undefined) return known
  const words = countWords(thought)
  counted.set(thought, words)
  return words
}

const length = (chosen: readonly string[][]) => chosen.flat().reduce((words, thought) => words + wordsOf(thought), 0)

const inBookOrder = (thoughts: string[], book: readonly string[]) => [...thoughts].sort((one, other) => book.indexOf(one) - book.indexOf(other))

/** Draws thoughts for every place: the least first, then more, in turn, until the essay is as long as its writer wanted it. */
function draw(chance: Chance, slots: readonly Slot[], wanted: number, most: number): string[][] {
  const drawn = slots.map(({ from, most: places }) => chance.several(from, places))
  const chosen = slots.map(({ least }, index) => drawn[index]?.slice(0, least) ?? [])
  for (let round = 1; round < 6; round += 1) {
    for (const [index, { least }] of slots.entries()) {
      const next = drawn[index]?.[least + round - 1]
      if (!next || length(chosen) >= wanted || length(chosen) + wordsOf(next) > most) continue
      chosen[index]?.push(next)
    }
  }
  return chosen.map((thoughts, index) => (slots[index]?.inOrder ? inBookOrder(thoughts, slots[index].from) : thoughts))
}

/** One essay: thoughts in the order of its kind, set in paragraphs, between the least and the most words of the question. */
function write(chance: Chance, slots: readonly Slot[], { least, most }: Question, fill: (thought: string) => string): string {
  const usable = slots.map((slot) => ({ ...slot, from: slot.from.map(fill).filter((thought) => !thought.includes('{')) }))
  const [fewest, bound] = [least ?? 0, most ?? 300]
  const wanted = Math.min(bound, chance.whole(Math.max(fewest, 120), Math.max(fewest, 210)))
  const chosen = draw(chance, usable, wanted, bound)
  return chosen.map((thoughts, index) => (index === 0 ? '' : slots[index]?.newParagraph ? '\n\n' : ' ') + thoughts.join(' ')).join('')
}

/** Answers to every question of a programme, by one person: they chose a topic, and their plan is about that topic. */
export function essays(chance: Chance, questions: readonly Question[], writer: Writer): Record<string, string> {
  const book = wordbooks[writer.locale]
  const topic = chance.pick(book.topics)
  // In the capital nobody speaks of the way to the capital.
  const city = writer.inCapital ? '{city}' : writer.city
  const fill = (thought: string) => thought.replaceAll('{city}', city).replaceAll('{topic}', topic.name)
  return Object.fromEntries(questions.map((question, place) => [question.key, write(chance, kinds[kindOf(question.key, place)](book, writer, topic), question, fill)]))
}
