import type { ComponentType } from 'react'
import type { PieceOfPage } from '@/content/pages'
import type { Locale } from '@/i18n/locales'
import { Calendar } from './calendar/component'
import { CallStatus } from './call-status/component'
import { Cards } from './cards/component'
import { Contact } from './contact/component'
import { ContactForm } from './contact-form/component'
import { Curriculum } from './curriculum/component'
import { Downloads } from './downloads/component'
import { Faq } from './faq/component'
import { Gallery } from './gallery/component'
import { Hero } from './hero/component'
import { NewsList } from './news-list/component'
import { Notice } from './notice/component'
import { Partners } from './partners/component'
import { People } from './people/component'
import type { PieceProps } from './piece'
import { Quote } from './quote/component'
import { Retention } from './retention/component'
import { RichText } from './rich-text/component'
import { Statistics } from './statistics/component'
import { Steps } from './steps/component'
import { Video } from './video/component'

type Type = PieceOfPage['blockType']

const components: { [T in Type]: ComponentType<PieceProps<T>> } = {
  hero: Hero,
  richText: RichText,
  cards: Cards,
  steps: Steps,
  callStatus: CallStatus,
  curriculum: Curriculum,
  calendar: Calendar,
  people: People,
  partners: Partners,
  statistics: Statistics,
  faq: Faq,
  quote: Quote,
  gallery: Gallery,
  video: Video,
  notice: Notice,
  newsList: NewsList,
  downloads: Downloads,
  contact: Contact,
  contactForm: ContactForm,
  retention: Retention,
}

/** The blocks of a page, one below the other. Each knows by itself what to show when it has nothing. */
export function Pieces({ layout, locale }: { layout: PieceOfPage[]; locale: Locale }) {
  return layout.map((block, place) => {
    const Piece = components[block.blockType] as ComponentType<{ block: PieceOfPage; locale: Locale; opening: boolean }>
    return <Piece key={block.id ?? place} block={block} locale={locale} opening={place === 0} />
  })
}
