import type { ReactNode } from 'react'
import { useId } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Voice.module.css'

type VoiceProps = Readonly<{
  label: string
  icon?: IconName
  children: ReactNode
  headingLevel?: 2 | 3
  id?: string
}>

/** The honey panel: what the family says itself, and nothing else. */
export function Voice({ label, icon = 'flag', children, headingLevel = 2, id }: VoiceProps) {
  const ownId = useId()
  const headingId = id ?? ownId
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.voice} aria-labelledby={headingId}>
      <Heading className={styles.label} id={headingId}>
        <Icon name={icon} size="sm" />
        {label}
      </Heading>
      {children}
    </section>
  )
}
