import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import type { FoundOption } from './use-options.ts'
import styles from './options.module.css'

type OptionCardProps = Readonly<{ option: FoundOption; canWrite: boolean; onRemove: () => void }>

const root = reverseTestShape.options
const lines = ['thenShort', 'thenLong'] as const

/** One solution: what, by whom, whether it is a small step, and what then, soon and later. */
export function OptionCard({ option, canWrite, onRemove }: OptionCardProps) {
  const { t } = useTranslation()
  const edits = useEdits(root)
  const { id, place, isSmallStep } = option
  return (
    <article className={styles.card} aria-label={place}>
      <div className={styles.cardHead}>
        <span className={styles.place}>{place}</span>
        {isSmallStep && <Tag kind="info">{t('reverse-test-parts.options.small')}</Tag>}
        {canWrite && (
          <Button
            iconOnly
            icon="trash-2"
            variant="quiet"
            label={t('reverse-test-parts.options.remove', { name: option.name })}
            onPress={onRemove}
          />
        )}
      </div>
      <LiveField
        root={root}
        id={id}
        field="title"
        label={t('reverse-test-parts.options.what')}
        placeholder={t('reverse-test-parts.options.whatHint')}
        multiline
        size="lg"
        isBold
      />
      <LiveField
        root={root}
        id={id}
        field="byWhom"
        label={t('reverse-test-parts.options.byWhom')}
        isLabelShown
        look="box"
      />
      {canWrite && (
        <Checkbox
          isSelected={isSmallStep}
          onChange={(isSelected) => edits.set(id, 'isSmallStep', isSelected)}
        >
          {t('reverse-test-parts.options.isSmall')}
        </Checkbox>
      )}
      {lines.map((field) => (
        <LiveField
          key={field}
          root={root}
          id={id}
          field={field}
          label={t(`reverse-test-parts.options.${field}`)}
          isLabelShown
          multiline
          look="box"
        />
      ))}
    </article>
  )
}
