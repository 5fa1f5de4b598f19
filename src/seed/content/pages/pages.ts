import { about } from './about'
import { accessibility } from './accessibility'
import { call } from './call'
import { calendarPage, contact, newsPage, partnersPage, trainersPage } from './directories'
import { faq } from './faq'
import { home } from './home'
import { privacy } from './privacy'
import { programme } from './programme'
import { selection } from './selection'
import type { PageKey, PageSource } from './source'

/** Every page that editors keep. */
export const pages: Record<PageKey, PageSource> = {
  home,
  about,
  programme,
  calendar: calendarPage,
  trainers: trainersPage,
  partners: partnersPage,
  selection,
  call,
  faq,
  news: newsPage,
  contact,
  privacy,
  accessibility,
}
