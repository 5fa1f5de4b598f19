/** What pdfkit 0.20 can do and its types do not know yet. */

declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(name: string, font: import('fontkit').Font): this
  }

  interface StructureElementOptions {
    /** Left, top, right and bottom edge, in points. */
    bbox?: number[]
  }
}

declare module 'pdfkit/output' {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>
}
