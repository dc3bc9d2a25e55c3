import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withOwnReferences } from '../../../../shared/content/reverse-test/adaptations.ts'
import type { LegalReference } from '../../../../shared/content/reverse-test/legal-reference.ts'
import {
  citationOf,
  legalReferences,
  searchLegalReferences,
} from '../../../../shared/content/reverse-test/legal-references.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { TextField } from '../../../components/TextField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useAdaptations } from '../../../platform/use-adaptations.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { CheckMark } from '../fields/CheckMark.tsx'
import styles from '../reverse-test.module.css'

/** More than these are not read at a table: a word more finds it sooner. */
const shownAtMost = 8

/** Searches the shipped list and the municipality's own rules by citation or plain words. */
export function LegalSearch() {
  const { t } = useTranslation()
  const adaptations = useAdaptations()
  const [query, setQuery] = useState('')
  const all = withOwnReferences(legalReferences, adaptations)
  const found = query.trim() === '' ? [] : searchLegalReferences(query, all)
  return (
    <div className={styles.search}>
      <TextField
        type="search"
        icon="search"
        label={t('reverse-test.legalRefs.search')}
        hint={t('reverse-test.legalRefs.searchHint')}
        value={query}
        onChange={setQuery}
        autoComplete="off"
        maxLength={100}
      />
      <p className={styles.meta} role="status">
        {query.trim() !== '' && t('reverse-test.legalRefs.found', { count: found.length })}
      </p>
      <ul className={styles.lines} aria-label={t('reverse-test.legalRefs.results')}>
        {found.slice(0, shownAtMost).map((reference) => (
          <li key={reference.id}>
            <Found reference={reference} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Found({ reference }: Readonly<{ reference: LegalReference }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const edits = useEdits(reverseTestShape.legalRefs)
  const { id: referenceId, law, article } = reference
  const citation = citationOf(reference)
  return (
    <div className={styles.found}>
      <div>
        <span className={styles.strong}>{citation}</span> <CheckMark mark={reference} />
        <p>{label(reference.about)}</p>
        <p className={styles.meta}>
          {t('reverse-test.legalRefs.stateOn', { date: format.fullDay(reference.consultedOn) })}
        </p>
      </div>
      <Button
        icon="plus"
        label={t('reverse-test.legalRefs.addNamed', { citation })}
        onPress={() => {
          edits.add({ referenceId, law, article })
          showToast({ text: t('reverse-test.legalRefs.added', { citation }) })
        }}
      >
        {t('reverse-test.legalRefs.add')}
      </Button>
    </div>
  )
}
