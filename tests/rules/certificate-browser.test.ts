import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { issued } from './certificate-sheets'
import { at, facts, keys, listWith, statusIndex } from './certificates'

/** What verifies, put together as for a page, in a world without anything of Node. */
async function inBrowser() {
  const { outputFiles } = await build({
    stdin: { contents: `export { verifyFile } from '@/plugins/certificates/rules/verify-file'`, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'page',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  const world = vm.createContext({ crypto, TextDecoder, TextEncoder, structuredClone, btoa, atob, Uint8Array, URL })
  vm.runInContext('var self = globalThis', world)
  vm.runInContext(code, world)
  const verify = (file: Uint8Array, status: unknown = null): Promise<unknown> => {
    Object.assign(world, { file, trusted: { issuer: keys, status, at } })
    return vm.runInContext('page.verifyFile(file, trusted)', world)
  }
  return { verify, bytes: code.length }
}

test('a page verifies certificates by itself, without a network, and is not heavy', async () => {
  const { bytes, verify } = await inBrowser()
  const { credential, pdf } = await issued()
  expect(await verify(pdf)).toMatchObject({ valid: true, shown: { holder: facts.holder } })
  expect(await verify(new TextEncoder().encode(credential))).toMatchObject({ valid: true })
  expect(await verify(pdf.with(900, 7))).toMatchObject({ valid: false })
  expect(await verify(pdf, await listWith([]))).toMatchObject({ valid: true, statusOf: expect.any(String) })
  expect(await verify(pdf, await listWith([statusIndex]))).toMatchObject({ valid: false, fault: 'revoked' })
  expect(bytes).toBeLessThan(200_000)
})
