import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf, ownPath } from '@/plugins/sign-in/rules/visitor'

test('the address is the one that the outermost proxy of ours saw, whatever the visitor claims', () => {
  expect(networkOf('10.0.0.7', 0)).toBe('10.0.0.7')
  expect(networkOf('6.6.6.6, 10.0.0.7', 0)).toBe('10.0.0.7')
  expect(networkOf('6.6.6.6, 10.0.0.7, 192.168.0.1', 1)).toBe('10.0.0.7')
  expect(networkOf('10.0.0.7', 3)).toBe('10.0.0.7')
  expect(networkOf(null, 1)).toBe('unknown')
  fc.assert(
    fc.property(fc.array(fc.ipV4()), fc.ipV4(), fc.integer({ min: 0, max: 4 }), (claimed, real, proxies) => {
      const inner = Array.from({ length: proxies }, () => '192.168.0.1')
      expect(networkOf([...claimed, real, ...inner].join(', '), proxies)).toBe(real)
    }),
  )
})

test('after signing in one can only come back to this site', () => {
  expect(ownPath('/az/kabinet/1?check=1#errors')).toBe('/az/kabinet/1?check=1#errors')
  for (const elsewhere of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    ['/az'],
  ]) {
    expect(ownPath(elsewhere)).toBeNull()
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const path = ownPath(`/${text}`)
      if (path !== null) expect(new URL(path, 'https://school.example').origin).toBe('https://school.example')
    }),
  )
})
