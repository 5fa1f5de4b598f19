import { expect, test } from 'vitest'
import { playerOf } from '@/blocks/video/player'

test.each([
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3',
  'https://youtu.be/dQw4w9WgXcQ?si=abc',
  'https://m.youtube.com/shorts/dQw4w9WgXcQ',
  ' https://www.youtube.com/embed/dQw4w9WgXcQ ',
])('%s is a film that sets no cookies', (url) => {
  expect(playerOf(url)).toMatchObject({ host: 'YouTube', page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' })
  expect(playerOf(url)?.src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/)
})

test.each(['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?h=1'])('%s is a film that is not counted', (url) => {
  expect(playerOf(url)?.src).toBe('https://player.vimeo.com/video/123456789?autoplay=1&dnt=1')
})

test.each([
  '',
  null,
  undefined,
  'http://youtu.be/dQw4w9WgXcQ',
  'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
  'https://youtube.com/watch?v=short',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
])('%s is no film that we show', (url) => expect(playerOf(url)).toBeNull())
