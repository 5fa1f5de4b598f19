import { keyPattern, type QuestionKind, questionKinds } from './questions'

type Row<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | null }

/** The rows of a list. In the fields of Payload a list without any is the number of its rows. */
type Rows<Fields> = readonly Row<Fields>[] | number

const rowsIn = <Own>(list: readonly Own[] | number | null | undefined): readonly Own[] => (typeof list === 'object' && list !== null ? list : [])

/** The part of a form that an outline is made of, as it stands in the fields of whoever edits it: in one language, and nothing of it need be there. */
export type EditedForm = Row<{
  sections: Rows<{ title: string; questions: Rows<{ key: string; kind: string; label: string; choices: Rows<{ key: string; label: string }> }> }>
}>

/** Something in a form that can be named in a condition: where it stands, what it is called by, in words. Without a key it has not been saved yet. */
type Named = { readonly path: string; readonly key: string | null; readonly label: string }

export type OutlineQuestion = Named & { readonly kind: QuestionKind; readonly section: string; readonly choices: readonly Named[] }

/**
 * Rows at their paths. A row that was copied of another bears its key until it is saved: only the first counts as having it.
 * @param taken keys of rows before these; those of these are added
 */
function named<Own extends Row<{ key: string; label: string }>>(list: readonly Own[] | number | null | undefined, path: string, taken: Set<string>): (Own & Named)[] {
  return rowsIn(list).map((row, place) => {
    const own = row.key && keyPattern.test(row.key) && !taken.has(row.key) ? row.key : null
    if (own) taken.add(own)
    return { ...row, path: `${path}.${place}`, key: own, label: row.label?.trim() || own || '' }
  })
}

const isKind = (kind: unknown): kind is QuestionKind => (questionKinds as readonly unknown[]).includes(kind)

/** The questions of a form that is being built, in the order in which they are asked. */
export function outlineOf(form: EditedForm | null | undefined): OutlineQuestion[] {
  const taken = new Set<string>()
  return rowsIn(form?.sections).flatMap(({ title, questions }, section) =>
    named(questions, `form.sections.${section}.questions`, taken).flatMap(({ choices, kind, ...question }) =>
      isKind(kind)
        ? [{ path: question.path, key: question.key, label: question.label, kind, section: title?.trim() ?? '', choices: named(choices, `${question.path}.choices`, new Set()) }]
        : [],
    ),
  )
}

/**
 * The questions whose answers a condition may look at: those before the question that it belongs to; where it belongs to none, all.
 * @param path of something in the condition: `form.sections.0.questions.1.showWhen.0.of`
 */
export function askedBefore(outline: readonly OutlineQuestion[], path: string): readonly OutlineQuestion[] {
  const place = outline.findIndex((question) => path.startsWith(`${question.path}.`))
  // A file is attached, not answered.
  return (place < 0 ? outline : outline.slice(0, place)).filter(({ kind }) => kind !== 'file')
}
