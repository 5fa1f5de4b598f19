import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Letters } from '../rules/pdf/letters'

const files = {
  serif: 'literata/400Regular/Literata_400Regular',
  serifStrong: 'literata/600SemiBold/Literata_600SemiBold',
  sans: 'commissioner/400Regular/Commissioner_400Regular',
  sansStrong: 'commissioner/600SemiBold/Commissioner_600SemiBold',
}

let opened: Promise<Letters> | undefined

async function open(): Promise<Letters> {
  // Only who prints needs what reads letters; pages should not carry it.
  const { openLetters } = await import('../rules/pdf/letters')
  const read = (name: string) => readFile(path.resolve(`node_modules/@expo-google-fonts/${name}.ttf`))
  const [serif, serifStrong, sans, sansStrong] = await Promise.all([read(files.serif), read(files.serifStrong), read(files.sans), read(files.sansStrong)])
  return openLetters({ serif, serifStrong, sans, sansStrong })
}

/** The letters of certificates, read once. */
export const lettersOfPrint = (): Promise<Letters> => {
  opened ??= open()
  return opened
}
