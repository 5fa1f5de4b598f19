import path from 'node:path'
import { build } from 'esbuild'

const assembled = new Map<string, Promise<string>>()

async function assemble(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * A script that stands alone, put together for any browser from a file of the project and what it imports; once for each process.
 * @param entry from the root of the project
 */
export async function browserScript(entry: string): Promise<string> {
  const script = assembled.get(entry) ?? assemble(entry)
  assembled.set(entry, script)
  try {
    return await script
  } catch (error) {
    assembled.delete(entry)
    throw error
  }
}
