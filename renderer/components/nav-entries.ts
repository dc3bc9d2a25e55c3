import type { IconName } from './icon-names.ts'

/** A place in the app. */
export type NavLink = Readonly<{
  id: string
  label: string
  icon: IconName
  href: string
  isCurrent: boolean
  /** Places that belong under it, while its section is open. */
  within?: readonly NavLink[]
}>
/** Something that is done from the navigation, such as locking. */
export type NavAction = Readonly<{ id: string; label: string; icon: IconName; onPress: () => void }>
export type NavEntry = NavLink | NavAction
/** Entries under one head; without a title they stand by themselves. */
export type NavGroup = Readonly<{ id: string; title?: string; entries: readonly NavEntry[] }>
