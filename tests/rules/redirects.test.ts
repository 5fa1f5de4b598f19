import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { formerSlugs, pathFrom, presentSlugs, type Redirect, resolve, type Slugs } from '@/plugins/editing/rules/redirects'

const slug = fc.constantFrom(null, 'a', 'b', 'c')
const slugs: fc.Arbitrary<Slugs> = fc.record({ az: slug, en: slug, ru: slug })

test('a language without a slug of its own loses its address with the Azerbaijani one', () => {
  expect(formerSlugs({ az: 'haqqimizda', en: 'about', ru: null }, { az: 'mekteb', en: 'about', ru: null })).toEqual([
    { locale: 'az', slug: 'haqqimizda' },
    { locale: 'ru', slug: 'haqqimizda' },
  ])
  expect(formerSlugs({ az: 'haqqimizda' }, { az: 'haqqimizda', en: 'about' })).toEqual([])
})

test('a slug that a document was shown under either finds it still, in some language, or is remembered, and never both', () => {
  fc.assert(
    fc.property(slugs, slugs, (before, after) => {
      const former = formerSlugs(before, after)
      for (const one of presentSlugs(before))
        expect([Object.values(after).includes(one.slug), former.some(({ locale, slug }) => locale === one.locale && slug === one.slug)].filter(Boolean)).toHaveLength(1)
      for (const one of former) expect(presentSlugs(before)).toContainEqual(one)
    }),
  )
})

test.each([
  ['/az/haqqimizda/', '/az/haqqimizda'],
  ['https://mekteb.example/en/about?x=1#top', '/en/about'],
  ['/kohne.html', '/az/kohne.html'],
  ['/az/k%C3%B6hn%C9%99', '/az/köhnə'],
  ['/ru', '/ru'],
  ['/', '/az'],
  ['haqqimizda', null],
  ['//evil.example', null],
  ['https://evil.example/az', null],
  ['https://mekteb.example.evil/az', null],
  ['javascript:alert(1)', null],
  ['/az/iki soz', null],
])('%s is the path %s', (typed, path) => expect(pathFrom(typed, 'https://mekteb.example')).toBe(path))

test('redirects in a row lead to their end, and a circle leads nowhere', () => {
  const path = fc.constantFrom('/az/a', '/az/b', '/az/c', '/az/d', '/az/e')
  const redirect = fc.record({ from: path, to: fc.oneof(fc.record({ path }), fc.record({ document: fc.constantFrom('one', 'two') })) })
  fc.assert(
    fc.property(fc.uniqueArray(redirect, { selector: ({ from }) => from }), path, (list: Redirect<string>[], from) => {
      const map = new Map(list.map((one) => [one.from, one.to]))
      const end = resolve(map, from)
      if (end && 'path' in end) expect([map.has(end.path), map.has(from)]).toEqual([false, true])
      if (!map.has(from)) expect(end).toBeNull()
    }),
  )
  expect(
    resolve(
      new Map([
        ['/az/a', { path: '/az/b' }],
        ['/az/b', { path: '/az/a' }],
      ]),
      '/az/a',
    ),
  ).toBeNull()
})

test('a slug is looked for in every language of the School', () => expect(presentSlugs({ az: 'x' }).map(({ locale }) => locale)).toEqual([...locales]))
