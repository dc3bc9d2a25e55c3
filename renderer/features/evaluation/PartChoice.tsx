import { useTranslation } from 'react-i18next'
import { evaluationTexts } from '../../../shared/content/reflection/evaluation-texts.ts'
import { evaluationShape } from '../../../shared/document/evaluation-shape.ts'
import {
  type EvaluationPartId,
  evaluationPartIds,
} from '../../../shared/domain/pilot-figures/evaluation-part.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Section } from '../../components/Section.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useFields } from '../../document/use-fields.ts'
import { useRight } from '../../document/use-right.ts'
import { useLabel } from '../../platform/use-label.ts'
import styles from './evaluation.module.css'

/** Which parts are in the report. The choice is the group's: it stands in the document. */
export function PartChoice() {
  const { t } = useTranslation()
  return (
    <Section title={t('evaluation.parts')} intro={t('evaluation.partsIntro')}>
      <div className={styles.choice} role="group" aria-label={t('evaluation.parts')}>
        {evaluationPartIds.map((id) => (
          <PartBox key={id} id={id} />
        ))}
      </div>
    </Section>
  )
}

function PartBox({ id }: Readonly<{ id: EvaluationPartId }>) {
  const say = useLabel()
  const edits = useEdits(evaluationShape.chapters)
  const isReadOnly = useRight('evaluation') === 'read'
  const chapter = useFields(evaluationShape.chapters, id, ['isIn'])
  if (chapter === null) return null
  return (
    <Checkbox
      isSelected={chapter.isIn}
      isDisabled={isReadOnly}
      onChange={(isIn) => edits.set(id, 'isIn', isIn)}
    >
      {say(evaluationTexts[id].title)}
    </Checkbox>
  )
}
