'use client'

import { useTranslations } from 'next-intl'
import type { Answers } from '@/plugins/selection/rules/conditions'
import { standing } from '@/plugins/selection/rules/eligibility'
import type { RuleInWords } from '../ask'

/** Why the programme does not call for whoever gives these answers, said as soon as it is known; nothing where it does. */
export function NotCalledFor({ rules, answers }: { rules: readonly RuleInWords[]; answers: Answers }) {
  const t = useTranslations('apply.form.verdict')
  const broken = rules.filter(({ rule }) => standing(rule, answers) === 'broken')
  return (
    <div role="status">
      {broken.length > 0 && (
        <div className="notice" data-tone="warning">
          <p className="notice-title">{t('notEligible')}</p>
          {broken.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
          <p>{t('notEligibleText')}</p>
        </div>
      )}
    </div>
  )
}
