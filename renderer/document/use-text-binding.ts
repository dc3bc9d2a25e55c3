import { type RefObject, useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { FieldPlace } from './field-place.ts'
import type { LiveDocument } from './live-document.ts'
import { TextBinding } from './text-binding.ts'
import { redoLatest, undoLatest } from './undo-history.ts'

type TextBindingInput = Readonly<{
  live: LiveDocument | null
  input: RefObject<HTMLTextAreaElement | null>
  text: Y.Text
  field: string
  isMultiline: boolean
  maxLength: number
}>

/** Binds the textarea to the live text while both are on the page. Answers whether the last input did not fit. */
export function useTextBinding(options: TextBindingInput): boolean {
  const { live, input, text, field, isMultiline, maxLength } = options
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const element = input.current
    if (live === null || element === null) return undefined
    const place = new FieldPlace(live.presence, text, field)
    const binding = new TextBinding({
      input: element,
      text,
      origin: live.origin,
      undo: live.undo,
      maxLength,
      isMultiline,
      onCaret: (anchor, head, hasTyped) => place.move(anchor, head, hasTyped),
      onHistory: (direction) => (direction === 'undo' ? undoLatest() : redoLatest()),
      onOverflow: setIsOver,
    })
    const onBlur = (): void => place.leave()
    element.addEventListener('blur', onBlur)
    return () => {
      element.removeEventListener('blur', onBlur)
      binding.close()
      place.leave()
    }
  }, [live, input, text, field, isMultiline, maxLength])
  return isOver
}
