import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { factors } from '../../../shared/content/reflection/factors.ts'
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'

type FactorFieldsProps = Readonly<{
  value: readonly string[]
  onChange: (value: readonly string[]) => void
}>

/** What helped and what stood in the way, folded away until somebody looks: 26 at once would be a form. */
export function FactorFields({ value, onChange }: FactorFieldsProps) {
  const { t, i18n } = useTranslation()
  return [true, false].map((doesHelp) => {
    const own = factors.filter((factor) => factor.doesHelp === doesHelp)
    const ids = own.map(({ id }) => id)
    const chosen = value.filter((id) => ids.includes(id))
    const name = t(doesHelp ? 'logbook.field.helps' : 'logbook.field.hinders')
    return (
      <Disclosure
        key={String(doesHelp)}
        label={
          chosen.length === 0 ? name : `${name} (${t('logbook.chosen', { count: chosen.length })})`
        }
      >
        <CheckboxGroup
          label={name}
          isLabelHidden
          value={chosen}
          onChange={(next) => onChange([...value.filter((id) => !ids.includes(id)), ...next])}
          choices={own.map(({ id, ...label }) => ({ id, label: inLanguage(label, i18n.language) }))}
        />
      </Disclosure>
    )
  })
}
