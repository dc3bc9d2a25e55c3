import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { Brand } from './Brand.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { NavEntry, NavGroup } from './nav-entries.ts'
import styles from './SideNav.module.css'

type SideNavProps = Readonly<{
  label: string
  brandHref: string
  groups: readonly NavGroup[]
  /** At the very bottom, such as the own name. */
  end?: ReactNode
}>

/** Where is what. The order never changes; the last group sits at the bottom. */
export function SideNav({ label, brandHref, groups, end }: SideNavProps) {
  return (
    <nav className={styles.side} aria-label={label}>
      <Brand href={brandHref} />
      {groups.map((group, index) => (
        <div
          key={group.id}
          className={classNames(
            styles.group,
            index > 0 && index === groups.length - 1 && styles.last,
          )}
        >
          {group.title !== undefined && <p className={styles.title}>{group.title}</p>}
          <Entries entries={group.entries} />
        </div>
      ))}
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </nav>
  )
}

function Entries({ entries }: Readonly<{ entries: readonly NavEntry[] }>) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
          {'within' in entry && entry.within !== undefined && <Entries entries={entry.within} />}
        </li>
      ))}
    </ul>
  )
}

function Entry({ entry }: Readonly<{ entry: NavEntry }>) {
  if ('href' in entry) {
    return (
      <Link
        href={entry.href}
        className={classNames(styles.entry)}
        {...(entry.isCurrent ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon name={entry.icon} />
        {entry.label}
      </Link>
    )
  }
  return (
    <Button className={classNames(styles.entry)} onPress={entry.onPress}>
      <Icon name={entry.icon} />
      {entry.label}
    </Button>
  )
}
