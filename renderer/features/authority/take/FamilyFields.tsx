import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import type { TakeFieldsProps } from './take-fields.ts'

/** What it means for the family, what they think of it, and the words in which they hear it. */
export function FamilyFields({ draft, change, errorAt }: TakeFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextArea
        label={t('authority.take.effects')}
        value={draft.effectsFamily}
        onChange={(effectsFamily) => change({ effectsFamily })}
        maxLength={5000}
        error={errorAt('effectsMissing')}
      />
      <TextArea
        label={t('authority.take.familyView')}
        hint={t('authority.take.familyViewHint')}
        value={draft.familyView}
        onChange={(familyView) => change({ familyView })}
        maxLength={2000}
        rows={2}
      />
      <TextArea
        label={t('authority.take.plain')}
        hint={t('authority.take.plainHint')}
        value={draft.textPlain}
        onChange={(textPlain) => change({ textPlain })}
        maxLength={5000}
        error={errorAt('plainTextMissing')}
      />
      <Checkbox
        isSelected={draft.rightsExplained}
        onChange={(rightsExplained) => change({ rightsExplained })}
      >
        {t('authority.take.rights')}
      </Checkbox>
    </>
  )
}
