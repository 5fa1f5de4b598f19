import type { Structured } from '@/content/machine/structured'

/** What a page says of itself to machines. Not a script: browsers do not run it, and React lets no text in it end it. */
export function StructuredData({ data }: { data: Structured | null }) {
  if (!data) return null
  return <script type="application/ld+json">{JSON.stringify(data)}</script>
}
