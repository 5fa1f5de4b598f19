import { describe, expect, test } from 'vitest'
import { faultOf, type Known, linksOf } from '@/plugins/editing/rules/links'
import type { FieldShape } from '@/plugins/editing/rules/walk'

const link: FieldShape[] = [
  { name: 'label', type: 'text', localized: true },
  {
    type: 'row',
    fields: [
      { name: 'to', type: 'select' },
      { name: 'page', type: 'relationship', relationTo: 'pages' },
      { name: 'url', type: 'text' },
    ],
  },
]

const fields: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'trainers', type: 'relationship', relationTo: 'trainers' },
  { name: 'body', type: 'richText', localized: true, label: 'Body' },
  {
    type: 'tabs',
    tabs: [
      {
        type: 'tab',
        fields: [
          {
            name: 'layout',
            type: 'blocks',
            label: 'Blocks',
            blocks: [{ slug: 'hero', labels: { singular: 'Hero' }, fields: [{ name: 'links', type: 'array', label: 'Buttons', fields: link }] }],
          },
        ],
      },
    ],
  },
]

const paragraph = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })
const hero = (...links: object[]) => ({ layout: [{ id: 'a', blockType: 'hero', links }] })
const targets = (data: object) => linksOf(fields, data, 'https://mekteb.example').map(({ to }) => to)

describe('the links of a document', () => {
  test('are found in its pictures, relations and sentences, language by language', () => {
    const internal = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news', value: 'n1' } }, children: [{ type: 'text', text: 'here' }] }
    const typed = { type: 'link', fields: { linkType: 'custom', url: 'https://mekteb.example/en/about?x=1' }, children: [] }
    const outside = { type: 'link', fields: { linkType: 'custom', url: 'https://example.com/az' }, children: [] }
    const found = linksOf(
      fields,
      { image: 'm1', trainers: ['t1', { id: 't2' }], body: { az: paragraph(internal), en: paragraph(typed, outside, { type: 'upload', relationTo: 'media', value: 'm2' }) } },
      'https://mekteb.example',
    )
    expect(found.map(({ locale, to }) => [locale, to])).toEqual([
      [null, { collection: 'media', id: 'm1' }],
      [null, { collection: 'trainers', id: 't1' }],
      [null, { collection: 'trainers', id: 't2' }],
      ['az', { collection: 'news', id: 'n1' }],
      ['en', { path: '/en/about' }],
      ['en', { collection: 'media', id: 'm2' }],
    ])
  })

  test('name the place where they stand', () => {
    const [found] = linksOf(fields, hero({}, { to: 'page', page: 'p1', label: { az: 'Bura' } }))
    expect(found?.steps).toEqual([{ label: 'Hero', row: 1 }, { label: 'Buttons', row: 2 }, { label: 'page' }])
  })

  test('of a button are only what its editor chose', () => {
    expect(targets(hero({ to: 'page', page: 'p1', url: '/az/kohne' }))).toEqual([{ collection: 'pages', id: 'p1' }])
    expect(targets(hero({ to: 'url', page: 'p1', url: '/az/kohne' }))).toEqual([{ path: '/az/kohne' }])
    expect(targets(hero({ to: 'apply', page: 'p1', url: '/az/kohne' }))).toEqual([])
    expect(targets(hero({ url: 'mailto:a@mekteb.example' }, { url: '#top' }, { url: '/api/media/file/a.pdf' }, { url: '/call.json' }))).toEqual([])
  })

  test('lead nowhere when a button says something and its page is gone', () => {
    expect(targets(hero({ to: 'page', page: null, label: { az: 'Bura' } }))).toEqual([null])
    expect(targets(hero({ to: 'page', page: null, label: { az: '' } }))).toEqual([])
    expect(targets({ body: { az: paragraph({ type: 'link', fields: { linkType: 'internal', doc: null }, children: [] }) } })).toEqual([null])
  })
})

test('a link is judged by what a visitor would find', () => {
  const known: Known = { shown: (_, id) => ({ public: true, draft: false })[id], leads: (path) => path === '/az/haqqimizda' }
  expect(
    [null, { path: '/az/haqqimizda' }, { path: '/az/yox' }, { collection: 'pages', id: 'public' }, { collection: 'pages', id: 'draft' }, { collection: 'pages', id: 'x' }].map(
      (to) => faultOf(to, known),
    ),
  ).toEqual(['empty', null, 'nowhere', null, 'hidden', 'gone'])
})
