import { useTranslation } from 'react-i18next'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import type { Grade } from './grade-series.ts'
import { ScalesTable } from './ScalesTable.tsx'
import { toThenNow } from './then-now.ts'
import { useThenNowStory } from './use-then-now-story.ts'

/** Then and now in words: the twin of the picture. */
export function ThenNowTable({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const story = useThenNowStory()
  const tell = (grades: readonly Grade[]) => {
    const found = toThenNow(grades)
    return found === null ? t('plan.domains.notYet') : story(found)
  }
  return <ScalesTable caption={t('plan.domains.thenAndNow')} ids={ids} tell={tell} />
}
