import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import hiddenStyles from './VisuallyHidden.module.css'
import styles from './FieldTexts.module.css'

type FieldTextsProps = Readonly<{
  label: string
  hint?: ReactNode
  error?: string | null
  isLabelHidden?: boolean
}>

/** Label, hint and error of a field, in that order above it: what is read first stands first. */
export function FieldTexts({ label, hint, error, isLabelHidden = false }: FieldTextsProps) {
  return (
    <>
      <Label className={classNames(styles.label, isLabelHidden && hiddenStyles.hidden)}>
        {label}
      </Label>
      {hint !== undefined && hint !== null && (
        <Text slot="description" className={classNames(styles.hint)}>
          {hint}
        </Text>
      )}
      {error !== undefined && error !== null && (
        <FieldError className={classNames(styles.error)}>
          <Icon name="circle-alert" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  )
}
