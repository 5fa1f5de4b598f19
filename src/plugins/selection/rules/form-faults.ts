import { valuesOf } from './conditions'
import type { ConditionSource, FormSource, QuestionSource } from './define'
import { isFact } from './facts'
import { isStandard, standardPapers } from './form'
import { couldBe, haveOrder, type Possible, possibleFacts, possibleReplies } from './possible-answers'
import { keyPattern } from './questions'
import { isDay } from './typed'

/** What can be wrong with a form as it is built; the words are in `formFaults.CODE`. */
export type FormFault = {
  /** Where in the programme: `form.sections.0.questions.1.key`. */
  path: string
  code:
    | 'keyForm'
    | 'keyTaken'
    | 'keyTwice'
    | 'noQuestions'
    | 'noChoices'
    | 'boundsCrossed'
    | 'wholeBounds'
    | 'notDay'
    | 'subjectUnknown'
    | 'subjectLater'
    | 'subjectFile'
    | 'valueMissing'
    | 'valueUnknown'
    | 'comparisonUnfit'
  values?: Record<string, string>
}

function conditionFault({ comparison, of, value }: ConditionSource, path: string, earlier: ReadonlyMap<string, Possible>, all: ReadonlySet<string>): FormFault[] {
  if (!of) return []
  const possible = isFact(of) ? possibleFacts[of] : earlier.get(of)
  if (!possible) return [{ path: `${path}.of`, code: all.has(of) ? 'subjectLater' : 'subjectUnknown', values: { of } }]
  if (possible.is === 'attached') return [{ path: `${path}.of`, code: 'subjectFile' }]
  if (comparison === 'answered') return []
  const values = valuesOf({ value: value ?? '' })
  if (values.length === 0) return [{ path: `${path}.value`, code: 'valueMissing' }]
  const byOrder = comparison === 'atLeast' || comparison === 'atMost'
  if (byOrder && !haveOrder(possible)) return [{ path: `${path}.comparison`, code: 'comparisonUnfit' }]
  const impossible = values.find((one) => !couldBe(one, possible, byOrder))
  return impossible === undefined ? [] : [{ path: `${path}.value`, code: 'valueUnknown', values: { value: impossible } }]
}

function boundFaults({ kind, least, most, earliest, latest }: QuestionSource, path: string): FormFault[] {
  const counted = kind !== 'number'
  const whole = ([name, bound]: readonly [string, number | null | undefined]): FormFault[] =>
    counted && typeof bound === 'number' && !(Number.isInteger(bound) && bound >= 0) ? [{ path: `${path}.${name}`, code: 'wholeBounds' }] : []
  const days = ([name, bound]: readonly [string, string | null | undefined]): FormFault[] =>
    kind === 'date' && bound && !isDay(bound) ? [{ path: `${path}.${name}`, code: 'notDay' }] : []
  const crossed = typeof least === 'number' && typeof most === 'number' && least > most
  const late = kind === 'date' && Boolean(earliest && latest && earliest > latest)
  return [
    ...(
      [
        ['least', least],
        ['most', most],
      ] as const
    ).flatMap(whole),
    ...(
      [
        ['earliest', earliest],
        ['latest', latest],
      ] as const
    ).flatMap(days),
    ...(crossed ? [{ path: `${path}.most`, code: 'boundsCrossed' } as const] : []),
    ...(late ? [{ path: `${path}.latest`, code: 'boundsCrossed' } as const] : []),
  ]
}

/** What is wrong with a key; `taken` are those of its kind that came before it, to which it is added. */
function keyFaults(key: string | null | undefined, path: string, taken: Set<string>, reserved: (key: string) => boolean): FormFault[] {
  const name = key ?? ''
  if (!keyPattern.test(name)) return [{ path, code: 'keyForm' }]
  if (reserved(name)) return [{ path, code: 'keyTaken', values: { key: name } }]
  if (taken.has(name)) return [{ path, code: 'keyTwice', values: { key: name } }]
  taken.add(name)
  return []
}

/** Everything that is wrong with a form as it was built, at the field where it can be mended. */
export function formFaults({ form, eligibility }: FormSource): FormFault[] {
  const sections = form?.sections ?? []
  const all = new Set(sections.flatMap(({ questions }) => (questions ?? []).flatMap(({ key }) => key ?? [])))
  const [sectionKeys, questionKeys, earlier] = [new Set<string>(), new Set<string>(), new Map<string, Possible>()]
  const faults = sections.flatMap(({ key, questions }, place): FormFault[] => {
    const at = `form.sections.${place}`
    const own = keyFaults(key, `${at}.key`, sectionKeys, isStandard)
    const none: FormFault[] = (questions ?? []).length === 0 ? [{ path: `${at}.questions`, code: 'noQuestions' }] : []
    return [...own, ...none, ...(questions ?? []).flatMap((question, index) => questionFaults(question, `${at}.questions.${index}`))]
  })

  function questionFaults(question: QuestionSource, path: string): FormFault[] {
    const { choices, key, kind, showWhen } = question
    const choiceKeys = new Set<string>()
    const chosen = kind === 'oneChoice' || kind === 'manyChoices'
    const found = [
      ...keyFaults(key, `${path}.key`, questionKeys, (name) => (standardPapers as readonly string[]).includes(name)),
      ...(chosen && (choices ?? []).length < 2 ? [{ path: `${path}.choices`, code: 'noChoices' } as const] : []),
      ...(chosen ? (choices ?? []).flatMap((choice, index) => keyFaults(choice.key, `${path}.choices.${index}.key`, choiceKeys, () => false)) : []),
      ...boundFaults(question, path),
      ...(showWhen ?? []).flatMap((condition, index) => conditionFault(condition, `${path}.showWhen.${index}`, earlier, all)),
    ]
    if (key && kind) earlier.set(key, possibleReplies({ ...question, kind, choices: [...choiceKeys] }))
    return found
  }

  const rules = (eligibility?.rules ?? []).flatMap((rule, place) =>
    (['when', 'require'] as const).flatMap((part) =>
      (rule[part] ?? []).flatMap((condition, index) => conditionFault(condition, `eligibility.rules.${place}.${part}.${index}`, earlier, all)),
    ),
  )
  return [...faults, ...rules]
}
