import { useTranslation } from 'react-i18next'
import { legalReferencesNotice } from '../../../../shared/content/reverse-test/legal-references.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import { LegalRefLine } from './LegalRefLine.tsx'
import { LegalSearch } from './LegalSearch.tsx'
import styles from '../reverse-test.module.css'

/** Articles that make it possible: found in the list, or written by hand. Never advice. */
export function LegalRefs() {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useCanAnswer()
  const edits = useEdits(reverseTestShape.legalRefs)
  const ids = useEntityIds(reverseTestShape.legalRefs)
  return (
    <>
      <Notice kind="warning" icon="gavel">
        {label(legalReferencesNotice)}
      </Notice>
      {ids.length === 0 && !canAnswer && (
        <p className={styles.meta}>{t('reverse-test.field.empty')}</p>
      )}
      <ul className={styles.lines} aria-label={t('reverse-test.legalRefs.chosen')}>
        {ids.map((id, index) => (
          <li key={id}>
            <LegalRefLine id={id} number={index + 1} />
          </li>
        ))}
      </ul>
      {canAnswer && (
        <>
          <LegalSearch />
          <AddLine root={reverseTestShape.legalRefs} field="law" onAdd={() => edits.add()}>
            {t('reverse-test.legalRefs.addOwn')}
          </AddLine>
        </>
      )}
    </>
  )
}
