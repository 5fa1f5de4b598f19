const segmenter = new Intl.Segmenter('az', { granularity: 'word' })

/** The number of words in a text, in any script. Punctuation and numbers in a row of signs make no words of their own. */
export function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  return words
}
