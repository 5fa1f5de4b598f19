/** Letters and digits, held together by a sign between them: `don’t`, `3,14`, `mekteb.az`. A hyphen parts words. */
const word = /\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+(?:['’.·][\p{L}\p{M}\p{N}]+)*/gu

/** The number of words in a text whose script puts something between words; near to the word boundaries of Unicode (UAX 29). Punctuation makes no words. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0
