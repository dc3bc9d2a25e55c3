import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Tag } from '../../../components/Tag.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useFormat } from '../../../platform/use-format.ts'
import type { FoundOption } from '../matrix/use-options.ts'
import styles from './pictures.module.css'

/** Each solution told the same way: who does it, what then, what it costs. */
export function OptionsSideBySide({ options }: Readonly<{ options: readonly FoundOption[] }>) {
  return (
    <ul className={styles.sides}>
      {options.map((option) => (
        <li key={option.id}>
          <OptionSide option={option} />
        </li>
      ))}
    </ul>
  )
}

function OptionSide({ option }: Readonly<{ option: FoundOption }>) {
  const { t } = useTranslation()
  const told = useEntity(reverseTestShape.options, option.id)
  const costs = useCosts(option.id)
  if (told === null) return null
  const facts = [
    ...(['byWhom', 'thenShort', 'thenLong'] as const).map((field) => ({
      id: field,
      term: t(`reverse-test-parts.options.${field}`),
      value: told[field].trim(),
    })),
    { id: 'costs', term: t('reverse-test-parts.pictures.costs'), value: costs },
  ].map(({ value, ...rest }) => ({
    ...rest,
    value: value === '' ? t('reverse-test-parts.pictures.notYet') : value,
  }))
  return (
    <article className={styles.side} aria-label={option.name}>
      <p className={styles.place}>
        {option.place}
        {option.isSmallStep && <Tag kind="info">{t('reverse-test-parts.options.small')}</Tag>}
      </p>
      <p className={styles.title}>{option.title}</p>
      <dl className={styles.told}>
        {facts.map(({ id, term, value }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** What this solution costs and avoids, as it was written down; nothing is added up. */
function useCosts(optionId: string): string {
  const { t } = useTranslation()
  const format = useFormat()
  return useEntities(reverseTestShape.costs)
    .filter((cost) => cost.optionId === optionId)
    .map(({ kind, what, euros, isEstimate }) => {
      const amount =
        euros === null
          ? []
          : [t('reverse-test-parts.pictures.euros', { amount: format.number(euros) })]
      const estimate = isEstimate ? [t('reverse-test-parts.pictures.estimate')] : []
      const details = [t(`reverse-test-parts.pictures.${kind}`), ...amount, ...estimate]
      return `${what.trim()} (${details.join(', ')})`
    })
    .join('; ')
}
