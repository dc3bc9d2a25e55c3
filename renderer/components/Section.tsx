import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Section.module.css'

type SectionProps = Readonly<{
  title: string
  /** For links to this section. */
  id?: string
  icon?: IconName
  /** One line under the title. */
  intro?: ReactNode
  actions?: ReactNode
  children: ReactNode
  headingLevel?: 2 | 3
  /** Without the hairline above. */
  isFirst?: boolean
}>

/** A part of a page: parted from the rest by space and one hairline, not by a box. */
export function Section(props: SectionProps) {
  const { title, icon, intro, actions, children, headingLevel = 2 } = props
  const headingId = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section
      className={classNames(styles.section, props.isFirst === true && styles.first)}
      aria-labelledby={headingId}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <div className={styles.head}>
        <Heading id={headingId} className={styles.title}>
          {icon !== undefined && <Icon name={icon} />}
          {title}
        </Heading>
        {intro !== undefined && <div className={styles.intro}>{intro}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
