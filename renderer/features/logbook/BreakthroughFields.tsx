import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import {
  breakthroughId,
  breakthroughIds,
  breakthroughLabels,
  breakthroughSize,
  breakthroughSizeLabels,
  breakthroughSizes,
} from '../../../shared/content/reflection/breakthroughs.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Select } from '../../components/Select.tsx'
import type { EntryDraft } from './entry-draft.ts'

type BreakthroughFieldsProps = Readonly<{
  draft: EntryDraft
  onChange: (draft: EntryDraft) => void
  error: string | null
}>

/** Whether something broke through, and how big it was; trying without success counts too. */
export function BreakthroughFields({ draft, onChange, error }: BreakthroughFieldsProps) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Select
        label={t('logbook.field.breakthrough')}
        hint={t('logbook.hint.breakthrough')}
        value={draft.type}
        emptyLabel={t('logbook.noBreakthrough')}
        onChange={(id) => {
          const type = breakthroughId.safeParse(id).data ?? null
          onChange({ ...draft, type, size: type === null ? null : draft.size })
        }}
        options={breakthroughIds.map((id) => ({
          id,
          label: inLanguage(breakthroughLabels[id], i18n.language),
        }))}
      />
      {draft.type !== null && (
        <ChoiceGroup
          label={t('logbook.field.size')}
          value={draft.size}
          onChange={(id) => onChange({ ...draft, size: breakthroughSize.parse(id) })}
          error={error}
          choices={breakthroughSizes.map((id) => ({
            id,
            label: inLanguage(breakthroughSizeLabels[id], i18n.language),
          }))}
        />
      )}
    </>
  )
}
