import type { DefaultTypedEditorState } from '@payloadcms/richtext-lexical'
import { type JSXConvertersFunction, RichText as Lexical } from '@payloadcms/richtext-lexical/react'
import { type Addressed, directory, pathOf } from '@/content/addresses'
import { safeUrl } from '@/content/links'
import { picture } from '@/content/pictures'
import type { Locale } from '@/i18n/locales'
import type { Media } from '@/payload-types'
import { DestinationLink } from '../link/destination-link'
import { Picture } from '../picture/picture'
import { type Heading, outlineOf } from './outline'

const bold = 1
const italic = 2
const addressed: Addressed[] = ['pages', 'news', 'programs', 'trainings', 'trainers']

/** The paths of everything that running text may refer to. */
async function paths(locale: Locale): Promise<Map<string, string>> {
  const all = await Promise.all(addressed.map(async (collection) => (await directory(collection)).map((entry) => [entry.id, pathOf(collection, entry, locale)] as const)))
  return new Map(all.flat())
}

/** How the nodes of the editor become elements: headings in the outline of the page, links that lead somewhere, no styles of their own. */
const converters =
  (known: Map<string, string>, outline: Map<Heading, Heading>): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    text: ({ node }) => {
      if (node.format & bold) return <strong>{node.text}</strong>
      return node.format & italic ? <em>{node.text}</em> : node.text
    },
    heading: ({ node, nodesToJSX }) => {
      const Tag = outline.get(node.tag) ?? node.tag
      return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>
    },
    list: ({ node, nodesToJSX }) => {
      const List = node.tag
      return <List>{nodesToJSX({ nodes: node.children })}</List>
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    link: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      const document = node.fields.linkType === 'internal' ? node.fields.doc?.value : undefined
      const path = document ? known.get(String(typeof document === 'object' ? document.id : document)) : undefined
      const target = path ? { href: path, external: false } : safeUrl(node.fields.url)
      return target ? <DestinationLink {...target}>{children}</DestinationLink> : <span>{children}</span>
    },
    autolink: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      const target = safeUrl(node.fields.url)
      return target ? <DestinationLink {...target}>{children}</DestinationLink> : <span>{children}</span>
    },
    upload: ({ node }) => {
      const shown = node.relationTo === 'media' && typeof node.value === 'object' ? picture(node.value as Media) : null
      return shown ? <Picture picture={shown} sizes="(min-width: 48rem) 44rem, 100vw" /> : null
    },
  })

type Props = { text: unknown; locale: Locale /** The level of the heading that the text stands under, 1 for the title of the page. */; under?: number }

/** Running text as an editor wrote it; nothing when there is none. */
export async function RichText({ text, locale, under = 1 }: Props) {
  const data = text as DefaultTypedEditorState | null | undefined
  if (!data?.root?.children?.length) return null
  return <Lexical className="prose" data={data} converters={converters(await paths(locale), outlineOf(data.root.children, under))} disableIndent disableTextAlign />
}
