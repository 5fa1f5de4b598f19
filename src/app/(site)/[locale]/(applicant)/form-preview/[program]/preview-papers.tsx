'use client'

import { useTranslations } from 'next-intl'
import type { FormRules, Paper, Question } from '@/plugins/selection'
import { isStandardPaper, papersOf } from '@/plugins/selection/rules/papers'
import { PaperCard, PaperInput } from '../../my/[application]/[section]/paper-card'
import type { ProblemLine } from '../../my/[application]/[section]/problem-in-words'
import { paperTitle } from '../../my/[application]/[section]/titles'

type Props = {
  program: FormRules
  /** The programme's own questions that are put to whoever gave these answers. */
  asked: readonly Question[]
  /** The names of the files that were chosen, by paper. */
  chosen: Readonly<Record<Paper, string>>
  errors: readonly ProblemLine[]
  onChoose: (kind: Paper, name: string) => void
}

/** The papers that are asked for. What is chosen counts as attached and stays where it is. */
export function PreviewPapers({ asked, chosen, errors, onChoose, program }: Props) {
  const [t, words] = [useTranslations('apply.form'), useTranslations('selection.preview')]
  return papersOf(program).flatMap(({ paper, required }) => {
    const own = asked.find(({ key }) => key === paper)
    if (!own && !isStandardPaper(paper)) return []
    const name = chosen[paper]
    return [
      <PaperCard help={own ? own.help : t(`documents.${paper as 'cv'}Hint`)} key={paper} kind={paper} required={required} title={paperTitle(t, paper, program)}>
        <PaperInput
          attached={name !== undefined}
          error={errors.find(({ field }) => field === `documents.${paper}`)?.text}
          kind={paper}
          onChoose={(file) => onChoose(paper, file.name)}
        />
        <p className="small" role="status">
          {name !== undefined && words('chosen', { name })}
        </p>
      </PaperCard>,
    ]
  })
}
