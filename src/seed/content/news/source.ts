import type { PictureKey } from '../pictures/pictures'
import type { Text } from '../text'

/** One item of news; its date is so many days before the School is filled. */
export type NewsSource = { daysAgo: number; picture: PictureKey; title: Text; summary: Text; body: Text }
