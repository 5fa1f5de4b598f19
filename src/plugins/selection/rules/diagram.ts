import type { Step } from './steps'

const cells = (values: readonly string[]) => `| ${values.join(' | ')} |`

/** One arrow for each way a step can go; a step that leads back has none, since where it ends depends on where it came from. */
function arrows(steps: readonly Step[]): string[] {
  return steps.flatMap(({ name, from, to }) => (to === 'before' ? [] : from.map((start) => `  ${start} --> ${to}: ${name}`)))
}

/** The table of steps as a page of the documentation: a Mermaid state diagram and the table itself. */
export function stepsPage(steps: readonly Step[]): string {
  const back = steps.filter(({ to }) => to === 'before').map(({ name, from }) => `\`${name}\` leads from ${from.join(', ')} back to the status before.`)
  const rows = steps.map(({ name, from, to, by, needs, told }) => cells([name, `${from.join(', ')} → ${to}`, by.join(', '), needs.join(', '), told]))
  return [
    '# The steps of an application',
    '',
    'Derived from `src/plugins/selection/rules/steps.ts` by `npm run generate`; do not edit.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows(steps),
    '```',
    '',
    ...back,
    '',
    cells(['step', 'from → to', 'who', 'needs', 'told']),
    cells(['---', '---', '---', '---', '---']),
    ...rows,
    '',
    '`completed`: the rule that the programme declares is met, or a coordinator has made an exception, with a reason.',
    '',
  ].join('\n')
}
