import { Fragment, type ReactNode } from 'react'
import styles from './Facts.module.css'

type FactsProps = Readonly<{
  facts: readonly Readonly<{ id: string; term: string; value: ReactNode }>[]
}>

/** Names and values in two columns; under each other on a phone. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <Fragment key={fact.id}>
          <dt className={styles.term}>{fact.term}</dt>
          <dd className={styles.value}>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
