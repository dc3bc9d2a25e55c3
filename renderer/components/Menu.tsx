import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, type ButtonVariant } from './Button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Picker.module.css'

/** One line of a menu. */
export type MenuEntry = Readonly<{
  id: string
  label: string
  icon?: IconName
  isDanger?: boolean
  isDisabled?: boolean
}>

type MenuProps = Readonly<{
  /** What the menu is about; shown when `iconOnly` is false. */
  label: string
  items: readonly MenuEntry[]
  onAction: (id: string) => void
  icon?: IconName
  iconOnly?: boolean
  variant?: ButtonVariant
  size?: 'md' | 'compact'
}>

/** What else can be done here, behind one button. */
export function Menu(props: MenuProps) {
  const { label, items, onAction, icon = 'ellipsis', iconOnly = true } = props
  return (
    <MenuTrigger>
      <Button
        icon={icon}
        iconOnly={iconOnly}
        variant={props.variant ?? 'default'}
        size={props.size ?? 'md'}
        {...(iconOnly ? { label } : {})}
      >
        {label}
      </Button>
      <Popover className={classNames(styles.popover)} placement="bottom end">
        <AriaMenu
          className={classNames(styles.list)}
          aria-label={label}
          onAction={(key) => onAction(String(key))}
          disabledKeys={items.filter((item) => item.isDisabled === true).map((item) => item.id)}
          items={items}
        >
          {(item: MenuEntry) => (
            <MenuItem
              textValue={item.label}
              className={classNames(styles.option, item.isDanger === true && styles.danger)}
            >
              {item.icon !== undefined && <Icon name={item.icon} />}
              {item.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
