import { lifeDomainStateLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './domains.module.css'

type DomainNameProps = Readonly<{ id: LifeDomainId; name: string }>

/** The name of a life domain with why it is recorded, or that it is not at issue. */
export function DomainName({ id, name }: DomainNameProps) {
  const label = useLabel()
  const domain = useFields(planShape.domains, id, ['state', 'necessity'])
  const state = domain?.state ?? 'nietBesproken'
  return (
    <div className={styles.name}>
      <h3 className={styles.title}>{name}</h3>
      <span className={styles.why}>
        {state === 'aanDeOrde' ? domain?.necessity : label(lifeDomainStateLabels[state])}
      </span>
    </div>
  )
}
