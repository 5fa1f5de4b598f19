import { expect, test } from 'vitest'
import { isContentPath } from '@/content/kept'

test.each(['/az', '/ru', '/en/about', '/az/telimler/hicret', '/ru/treningi/migratsiya', '/en/news/first', '/az/xeberler/x', '/az/proqramlar/2026', '/ru/trenery/leyla'])(
  '%s is the same for everybody',
  (path) => expect(isContentPath(path)).toBe(true),
)

test.each([
  '/',
  '/admin',
  '/api/health',
  '/de/about',
  '/az/kabinet',
  '/az/kabinet/0b7e2c1e-0000-4000-8000-000000000000',
  '/az/kabinet/0b7e2c1e-0000-4000-8000-000000000000/person',
  '/en/my',
  '/az/giris',
  '/az/giris/kecid',
  '/ru/zayavka',
  '/az/axtaris',
  '/en/subscribe',
  '/az/abune/imtina',
  '/az/mesaj-gonderildi',
  '/az/feed.xml',
  '/az/telimler/hicret/daha',
])('%s is drawn for the one who asks', (path) => expect(isContentPath(path)).toBe(false))
