import type { PieceOfPage } from '@/content/pages'
import type { Locale } from '@/i18n/locales'

/** What every block's component is given: its fields, the language, and whether it opens the page and so carries its one h1. */
export type PieceProps<Type extends PieceOfPage['blockType']> = { block: Extract<PieceOfPage, { blockType: Type }>; locale: Locale; opening: boolean }
