import { newsOfEarlier } from './earlier'
import { newsOfToday } from './today'

/** All news, the newest first. */
export const news = [...newsOfToday, ...newsOfEarlier]
