import { copyFile, link, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'
import type { Paper } from './dossier'
import type { Sizes } from './rows'

const samples = path.resolve('src/seed/people/papers')

/**
 * Gives every paper its file: a name of its own for one of the sample papers, since a hundred thousand copies would say no more.
 * @returns the sizes of the samples
 */
export async function copyPapers(papers: readonly Paper[]): Promise<Sizes> {
  const target = path.join(env.DATA_DIR, 'documents')
  await mkdir(target, { recursive: true })
  const sizes = new Map<string, number>()
  for (const sample of new Set(papers.map((paper) => paper.sample))) {
    // A copy inside the folder first: another disk can't be linked to.
    const here = path.join(target, `sample-${sample}`)
    await copyFile(path.join(samples, sample), here)
    sizes.set(sample, (await stat(here)).size)
  }
  for (const { filename, sample } of papers) {
    const [from, to] = [path.join(target, `sample-${sample}`), path.join(target, filename)]
    await link(from, to).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : copyFile(from, to)))
  }
  return sizes
}
