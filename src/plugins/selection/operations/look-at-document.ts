import type * as Unpdf from 'unpdf'
import { isPdf } from '../hooks/documents'
import type { DocumentFault } from '../rules/flags'

type Pdf = Awaited<ReturnType<typeof Unpdf.getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Pages that are looked at: whoever has something to say has said it by then. */
const mostPages = 20

/** Whether a page shows anything: words, a picture, lines. */
async function shows(page: Page, drawing: ReadonlySet<number>): Promise<boolean> {
  const { items } = await page.getTextContent()
  if (items.some((item) => 'str' in item && item.str.trim() !== '')) return true
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operator) => drawing.has(operator))
}

async function isEmpty(pdf: Pdf, { getResolvedPDFJS }: typeof Unpdf): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const drawing = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.constructPath, OPS.shadingFill])
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) if (await shows(await pdf.getPage(number), drawing)) return false
  return true
}

/**
 * What is wrong with a document that an applicant attached.
 * @param data null where there is no such file
 * @returns null when nothing is
 */
export async function lookAtDocument(data: Buffer | null): Promise<DocumentFault | null> {
  if (!data) return 'missing'
  if (!(await isPdf(data))) return 'notPdf'
  // Large, and needed by the worker alone.
  const unpdf = await import('unpdf')
  try {
    const pdf = await unpdf.getDocumentProxy(new Uint8Array(data), { verbosity: 0, isEvalSupported: false })
    const empty = await isEmpty(pdf, unpdf)
    await pdf.destroy()
    return empty ? 'empty' : null
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable'
  }
}
