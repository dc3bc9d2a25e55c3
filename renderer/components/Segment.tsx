import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './Segment.module.css'

type SegmentOption = Readonly<{ id: string; label: string; icon?: IconName; count?: number }>

type SegmentProps = Readonly<{
  label: string
  value: string
  onChange: (id: string) => void
  options: readonly SegmentOption[]
}>

/** A few ways to look at the same list; exactly one is on. */
export function Segment({ label, value, onChange, options }: SegmentProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(styles.segment)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key))
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={classNames(styles.item)}>
          {option.icon !== undefined && <Icon name={option.icon} />}
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
