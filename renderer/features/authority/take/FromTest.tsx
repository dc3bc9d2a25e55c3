import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toPlainDocument } from '../../../../shared/document/plain-document.ts'
import {
  type DecisionStart,
  toDecisionStart,
} from '../../../../shared/document/read-decision-start.ts'
import type { TestContent } from '../../../../shared/document/reverse-test-content.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { LiveDocumentProvider } from '../../../document/LiveDocumentProvider.tsx'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useAuthorityCase } from '../authority-case.ts'

type FromTestProps = Readonly<{
  testId: string | null
  children: (start: DecisionStart | null) => ReactNode
}>

/** Opens the reverse test that a decision comes from and reads what it begins with; null without a choice. */
export function FromTest({ testId, children }: FromTestProps) {
  const { tests } = useAuthorityCase()
  const test = tests.find((known) => known.testId === testId)
  if (test === undefined) return children(null)
  return (
    <LiveDocumentProvider documentId={test.documentId} kind="reverseTest">
      <Started testId={test.testId}>{children}</Started>
    </LiveDocumentProvider>
  )
}

type StartedProps = Readonly<{ testId: string; children: FromTestProps['children'] }>

/** Read once: what is being filled in does not change under somebody's hands. */
function Started({ testId, children }: StartedProps) {
  const { i18n } = useTranslation()
  const { doc } = useLiveDocument('reverseTest')
  const [start] = useState(() =>
    // Safe: a root's name is its key in the shape, and each entity was read by its root.
    toDecisionStart(
      toPlainDocument(doc, reverseTestShape) as unknown as TestContent,
      testId,
      i18n.language,
    ),
  )
  return children(start)
}
