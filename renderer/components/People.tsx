import { Avatar } from './Avatar.tsx'
import styles from './People.module.css'

type PeopleProps = Readonly<{
  /** All names in words, since the avatars say only initials: 'Hier zijn nu: …'. */
  label: string
  people: readonly Readonly<{ id: string; name: string; colour?: number; isOff?: boolean }>[]
  /** How many avatars before '+5'. */
  max?: number
}>

/** A row of avatars with the rest as a number. */
export function People({ label, people, max = 5 }: PeopleProps) {
  const shown = people.length > max ? people.slice(0, max) : people
  const rest = people.length - shown.length
  return (
    <span className={styles.people} role="img" aria-label={label}>
      {shown.map(({ id, ...person }) => (
        <Avatar key={id} {...person} />
      ))}
      {rest > 0 && <span className={styles.rest}>{`+${rest}`}</span>}
    </span>
  )
}
