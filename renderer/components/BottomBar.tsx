import { FrameSlot } from './frame-slots.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './BottomBar.module.css'

type BottomBarProps = Readonly<{
  label: string
  items: readonly Readonly<{ id: string; label: string; icon: IconName }>[]
  current: string
  onChange: (id: string) => void
}>

/** The parts of one page within reach of a thumb. Each item shows another part, so they are buttons. */
export function BottomBar({ label, items, current, onChange }: BottomBarProps) {
  return (
    <FrameSlot name="bottom">
      <nav className={styles.bar} aria-label={label}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className={styles.item}
                onClick={() => onChange(item.id)}
                {...(item.id === current ? { 'aria-current': 'true' as const } : {})}
              >
                <Icon name={item.icon} />
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </FrameSlot>
  )
}
