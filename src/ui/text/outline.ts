export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

type Node = { type: string; tag?: unknown }

const isHeading = (tag: unknown): tag is Heading => typeof tag === 'string' && /^h[1-6]$/.test(tag)

/**
 * Which headings of a page the headings of a text become: the highest that the editor used goes right below the heading that the text stands under,
 * the next one below it, so that no level of the page is left out whatever the editor chose.
 * @param nodes the paragraphs of the text; the editor puts headings nowhere deeper
 * @param above the level of that heading, 1 for the title of the page
 */
export function outlineOf(nodes: Node[], above: number): Map<Heading, Heading> {
  const used = [...new Set(nodes.map(({ tag }) => tag).filter(isHeading))].sort()
  return new Map(used.map((tag, rank) => [tag, `h${Math.min(above + 1 + rank, 6)}` as Heading]))
}
