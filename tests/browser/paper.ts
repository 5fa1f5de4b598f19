const whole = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n43\n%%EOF\n')

/** A small PDF, as a person would choose it in the browser. */
export const paper = { name: 'CV Əliyeva.pdf', mimeType: 'application/pdf', buffer: whole }

/** The same, cut off on its way. */
export const damagedPaper = { ...paper, name: 'CV yarımçıq.pdf', buffer: whole.subarray(0, 60) }
