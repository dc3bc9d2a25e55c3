import { useMemo, useSyncExternalStore } from 'react'
import { withFourEyes } from '../../../shared/content/reverse-test/four-eyes.ts'
import type { ReverseTestAnswers } from '../../../shared/content/reverse-test/reverse-test-answers.ts'
import type { PlainDocument } from '../../../shared/document/plain-document.ts'
import { toAnswers } from '../../../shared/document/read-reverse-test.ts'
import type { TestContent, VoiceContent } from '../../../shared/document/reverse-test-content.ts'
import {
  reverseTestShape,
  reverseTestVoiceShape,
} from '../../../shared/document/reverse-test-shape.ts'
import type { ReverseTestState } from '../../../shared/records/reverse-test-state.ts'
import { neverChanges } from '../../document/never-changes.ts'
import { createSettledContent } from '../../document/settled-content.ts'
import { useOptionalLiveDocument } from '../../document/use-live-document.ts'

/**
 * All answers of the test that is open here, a moment after the last change, with the recorded four-eyes
 * check in its place; null where no test is open. Without the family's own document its words are empty.
 */
export function useTestAnswers(checks: ReverseTestState['checks']): ReverseTestAnswers | null {
  const test = useSettled('reverseTest')
  const voice = useSettled('reverseTestVoice')
  return useMemo(() => {
    if (test === null) return null
    // Safe: a root's name is its key in the shape, and each entity was read by its root.
    const answers = toAnswers(
      test as unknown as TestContent,
      voice as unknown as VoiceContent | null,
    )
    return withFourEyes(answers, checks)
  }, [test, voice, checks])
}

const shapes = { reverseTest: reverseTestShape, reverseTestVoice: reverseTestVoiceShape }

function useSettled(kind: keyof typeof shapes): PlainDocument | null {
  const live = useOptionalLiveDocument(kind)
  const settled = useMemo(
    () => (live === null ? null : createSettledContent(live.doc, shapes[kind])),
    [live, kind],
  )
  return useSyncExternalStore(settled?.subscribe ?? neverChanges, () => settled?.read() ?? null)
}
