import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { factors } from '../../../shared/content/reflection/factors.ts'
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx'
import styles from './logbook.module.css'

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
      <details key={String(doesHelp)} className={styles.factors}>
        <summary>
          {name}
          {chosen.length > 0 && ` (${t('logbook.chosen', { count: chosen.length })})`}
        </summary>
        <CheckboxGroup
          label={name}
          isLabelHidden
          value={chosen}
          onChange={(next) => onChange([...value.filter((id) => !ids.includes(id)), ...next])}
          choices={own.map(({ id, ...label }) => ({ id, label: inLanguage(label, i18n.language) }))}
        />
      </details>
    )
  })
}
