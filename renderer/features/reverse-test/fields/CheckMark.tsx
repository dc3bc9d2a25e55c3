import type { z } from 'zod'
import { checkBeforeUse, type sourceMark } from '../../../../shared/content/reverse-test/sources.ts'
import { Tag } from '../../../components/Tag.tsx'
import { useLabel } from '../../../platform/use-label.ts'

type CheckMarkProps = Readonly<{ mark: Pick<z.output<typeof sourceMark>, 'needsCheck'> }>

/** "Controleer vóór gebruik" beside what nobody has looked up yet; nothing beside the rest. */
export function CheckMark({ mark }: CheckMarkProps) {
  const label = useLabel()
  if (!mark.needsCheck) return null
  return (
    <Tag kind="warning" icon="triangle-alert">
      {label(checkBeforeUse)}
    </Tag>
  )
}
