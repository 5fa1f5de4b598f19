import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Heading, outlineOf } from '@/ui/text/outline'

const heading = (tag: Heading) => ({ type: 'heading', tag })

test('the headings of a text follow the one that it stands under', () => {
  const text = [heading('h2'), { type: 'list', tag: 'ul' }, { type: 'paragraph' }, heading('h4'), heading('h2')]
  expect(Object.fromEntries(outlineOf(text, 1))).toEqual({ h2: 'h2', h4: 'h3' })
  expect(Object.fromEntries(outlineOf(text, 2))).toEqual({ h2: 'h3', h4: 'h4' })
  expect(outlineOf([], 1).size).toBe(0)
})

test('no level is left out, and what was higher stays higher', () => {
  const tags = fc.array(fc.constantFrom<Heading>('h1', 'h2', 'h3', 'h4', 'h5', 'h6'), { minLength: 1 })
  fc.assert(
    fc.property(tags, fc.integer({ min: 1, max: 3 }), (used, above) => {
      const outline = outlineOf(used.map(heading), above)
      const levels = [...new Set(used)].sort().map((tag) => Number(outline.get(tag)?.[1]))
      expect(levels).toEqual(levels.map((_, rank) => Math.min(above + 1 + rank, 6)))
    }),
  )
})
