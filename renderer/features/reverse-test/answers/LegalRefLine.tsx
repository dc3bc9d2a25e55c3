import { useTranslation } from 'react-i18next'
import { legalReferences } from '../../../../shared/content/reverse-test/legal-references.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { CheckMark } from '../fields/CheckMark.tsx'
import { Day } from '../fields/Day.tsx'
import { RemoveButton } from '../fields/RemoveButton.tsx'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import styles from '../reverse-test.module.css'

/** One article with the day on which somebody read it. */
export function LegalRefLine({ id, number }: Readonly<{ id: string; number: number }>) {
  const { t } = useTranslation()
  const canAnswer = useCanAnswer()
  const edits = useEdits(reverseTestShape.legalRefs)
  const ref = useFields(reverseTestShape.legalRefs, id, ['referenceId', 'consultedOn'])
  if (ref === null) return null
  const shipped = legalReferences.find((known) => known.id === ref.referenceId)
  // What somebody read on a day has been checked by that.
  const needsCheck = shipped?.needsCheck === true && ref.consultedOn === null
  const name = t('reverse-test.legalRefs.line', { number })
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <div className={styles.asks}>
        <Part id={id} field="law" label={t('reverse-test.legalRefs.law')} />
        <Part id={id} field="article" label={t('reverse-test.legalRefs.article')} />
        <Day
          label={t('reverse-test.legalRefs.consultedOn')}
          value={ref.consultedOn}
          onChange={(on) => edits.set(id, 'consultedOn', on)}
        />
        <CheckMark mark={{ needsCheck }} />
      </div>
      <div className={styles.words}>
        <Part id={id} field="text" label={t('reverse-test.legalRefs.why')} />
      </div>
      {canAnswer && <RemoveButton root={reverseTestShape.legalRefs} id={id} name={name} />}
    </div>
  )
}

type PartProps = Readonly<{ id: string; field: 'law' | 'article' | 'text'; label: string }>

function Part({ id, field, label }: PartProps) {
  return (
    <LiveField
      root={reverseTestShape.legalRefs}
      id={id}
      field={field}
      label={label}
      isLabelShown
      multiline={field === 'text'}
      look="box"
    />
  )
}
