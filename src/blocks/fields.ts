import type { Block } from 'payload'
import { Calendar } from './calendar/fields'
import { CallStatus } from './call-status/fields'
import { Cards } from './cards/fields'
import { Contact } from './contact/fields'
import { ContactForm } from './contact-form/fields'
import { Curriculum } from './curriculum/fields'
import { Downloads } from './downloads/fields'
import { Faq } from './faq/fields'
import { Gallery } from './gallery/fields'
import { Hero } from './hero/fields'
import { NewsList } from './news-list/fields'
import { Notice } from './notice/fields'
import { PartnersBlock } from './partners/fields'
import { People } from './people/fields'
import { withPicture } from './pictures'
import { Quote } from './quote/fields'
import { RetentionBlock } from './retention/fields'
import { RichText } from './rich-text/fields'
import { Statistics } from './statistics/fields'
import { Steps } from './steps/fields'
import { Video } from './video/fields'

/** The blocks a page can be built of, in the order in which the picker offers them. */
export const blocks: Block[] = [
  Hero,
  RichText,
  Cards,
  Steps,
  CallStatus,
  Curriculum,
  Calendar,
  People,
  PartnersBlock,
  Statistics,
  Faq,
  Quote,
  Gallery,
  Video,
  Notice,
  NewsList,
  Downloads,
  Contact,
  ContactForm,
  RetentionBlock,
].map(withPicture)
