import { Button } from '../../../components/Button.tsx'
import { classNames } from '../../../components/class-names.ts'
import styles from './AddButton.module.css'

type AddButtonProps = Readonly<{
  children: string
  onPress: () => void
  /** 'outlined': the one of a section head; 'quiet': under a list; 'small': under a list inside a row. */
  look?: 'outlined' | 'quiet' | 'small'
}>

/** Adds one to a list; a list puts the focus here when its last row has gone. */
export function AddButton({ children, onPress, look = 'quiet' }: AddButtonProps) {
  return (
    <span data-add="" className={classNames(styles[look])}>
      <Button
        icon="plus"
        variant={look === 'outlined' ? 'default' : 'quiet'}
        size={look === 'small' ? 'compact' : 'md'}
        onPress={onPress}
      >
        {children}
      </Button>
    </span>
  )
}
