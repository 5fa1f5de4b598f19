import type { Locale } from '@/i18n/locales'
import type { PictureKey } from '../pictures/pictures'
import type { Text } from '../text'
import type { DocumentSource } from '../write'

export type PageKey = 'home' | 'about' | 'programme' | 'calendar' | 'trainers' | 'partners' | 'selection' | 'call' | 'faq' | 'news' | 'contact' | 'privacy' | 'accessibility'

/** What a page may point at: ids of documents that exist before the page is filled. */
export type Links = { page: Record<PageKey, string>; program: string; pictures: Record<PictureKey, string>; leaflets: Record<Locale, string> }

export type PageSource = { title: Text; slug: Text; summary: Text; home?: boolean; layout: (to: Links) => NonNullable<DocumentSource<'pages'>['layout']> }

/** A button or card that leads to a page of the site. */
export const toPage = (page: string, label: Text) => ({ label, to: 'page' as const, page })

/** The one call to action: it leads to the form. */
export const toApply = () => ({ label: { az: 'Müraciət et', en: 'Apply', ru: 'Подать заявку' }, to: 'apply' as const })
