import { useEffect } from 'react'
import { toQuestionAnchor } from '../test-links.ts'

/** Brings the question of the address into sight and puts the focus on its words. */
export function useStandAtQuestion(questionId: string | null): void {
  useEffect(() => {
    if (questionId === null) return
    const heading = document.getElementById(toQuestionAnchor(questionId))
    heading?.focus()
    heading?.scrollIntoView({ block: 'start' })
  }, [questionId])
}
