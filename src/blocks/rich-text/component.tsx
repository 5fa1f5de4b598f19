import { Section } from '@/ui/section/section'
import { RichText as Text } from '@/ui/text/rich-text'
import type { PieceProps } from '../piece'

/** Running text. */
export function RichText({ block, locale }: PieceProps<'richText'>) {
  if (!block.title && !block.body) return null
  return (
    <Section title={block.title}>
      <Text text={block.body} locale={locale} under={block.title ? 2 : 1} />
    </Section>
  )
}
