import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import { clearlyBelow, type Fairness } from '../../rules/fairness/fairness'

type Props = { fairness: Fairness; nameOf: (group: string) => string; t: Words }

/** What the numbers say, in a sentence for each group that was clearly selected less often. */
export function Verdict({ fairness, nameOf, t }: Props) {
  const { groups, hidden, reference } = fairness
  const below = clearlyBelow(fairness)
  const hiddenGroups = groups.flatMap(({ group, selected }) => (selected === null ? [nameOf(group)] : []))
  return (
    <Notice kind={below.length > 0 ? 'bad' : undefined}>
      {below.map((group) => (
        <p key={group}>{t('selection:fairness:below', { group: nameOf(group), reference: nameOf(reference ?? '') })}</p>
      ))}
      {below.length === 0 && groups.length - hiddenGroups.length > 1 ? <p>{t('selection:fairness:noneBelow')}</p> : null}
      {hiddenGroups.length > 0 ? <p>{t('selection:fairness:hidden', { groups: hiddenGroups.join(', ') })}</p> : null}
      {hidden.strata > 0 ? <p>{t('selection:fairness:hiddenStrata', { count: hidden.strata })}</p> : null}
    </Notice>
  )
}
