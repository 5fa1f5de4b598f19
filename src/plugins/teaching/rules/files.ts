/** The kinds of private files that may be handed out or in, by their media type, with the ending of their names. Nothing among them runs in a browser. */
export const fileTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** The endings, for the field in which a file is chosen. */
export const fileEndings: readonly string[] = Object.values(fileTypes).map((ending) => `.${ending}`)

/** How large such a file may be, in bytes. */
export const largestFile = 15 * 1024 * 1024

/** How large a file may be that is handed in, in bytes. */
export const largestSubmission = 10 * 1024 * 1024
