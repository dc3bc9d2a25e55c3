import type * as Y from 'yjs'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import {
  alignedText,
  type Alignment,
  type DocumentSplice,
  followDocument,
  followScreen,
  toDocumentIndex,
} from './text-alignment.ts'
import { cutToLength, findSplice, type TextSplice } from './text-splice.ts'

/** What is bound to what, and whom to tell. */
export type TextBindingOptions = Readonly<{
  input: HTMLTextAreaElement
  text: Y.Text
  /** Given to this screen's changes. */
  origin: ChangeOrigin
  /** The undo manager of this screen: after its changes the caret goes to where they were. */
  undo: unknown
  maxLength: number
  isMultiline: boolean
  /** The caret moved, or `hasTyped`. In document positions. */
  onCaret(anchor: number, head: number, hasTyped: boolean): void
  /** The browser's own undo (menu, shake, three fingers) was asked for; it would take others' words back. */
  onHistory(direction: 'undo' | 'redo'): void
  /** Not everything that was typed or pasted fitted. */
  onOverflow(isOver: boolean): void
}>

/**
 * Keeps a textarea and a `Y.Text` the same. What is typed becomes one smallest change; what others type
 * leaves the caret where it was. While an input method composes a word, others' changes stay out of the
 * field (touching it would end the composition) and the two are laid together when it is done.
 */
export class TextBinding {
  readonly #options: TextBindingOptions
  /** What the textarea showed when screen and document were last compared. */
  #shown: string
  #alignment: Alignment
  #isComposing = false
  #isTyping = false

  constructor(options: TextBindingOptions) {
    this.#options = options
    const { input, text } = options
    this.#shown = text.toJSON()
    this.#alignment = alignedText(this.#shown.length)
    input.value = this.#shown
    text.observe(this.#onDocument)
    input.addEventListener('beforeinput', this.#onBeforeInput)
    input.addEventListener('input', this.#onInput)
    input.addEventListener('compositionstart', this.#onCompositionStart)
    input.addEventListener('compositionend', this.#onCompositionEnd)
    input.addEventListener('focus', this.#tellCaret)
    input.addEventListener('select', this.#tellCaret)
    document.addEventListener('selectionchange', this.#onSelection)
  }

  close(): void {
    const { input, text } = this.#options
    text.unobserve(this.#onDocument)
    input.removeEventListener('beforeinput', this.#onBeforeInput)
    input.removeEventListener('input', this.#onInput)
    input.removeEventListener('compositionstart', this.#onCompositionStart)
    input.removeEventListener('compositionend', this.#onCompositionEnd)
    input.removeEventListener('focus', this.#tellCaret)
    input.removeEventListener('select', this.#tellCaret)
    document.removeEventListener('selectionchange', this.#onSelection)
  }

  readonly #onBeforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    this.#options.onHistory(event.inputType === 'historyUndo' ? 'undo' : 'redo')
  }

  readonly #onInput = (): void => {
    const { input, isMultiline } = this.#options
    if (!isMultiline && !this.#isComposing && /[\r\n]/.test(input.value)) flatten(input)
    const splice = findSplice(this.#shown, input.value, input.selectionEnd)
    if (splice !== null) this.#take(splice)
    this.#tell(true)
  }

  /** A change on the screen goes into the document, as far as it fits. */
  #take(splice: TextSplice): void {
    const { input, text, origin, maxLength, onOverflow } = this.#options
    const room = Math.max(0, maxLength - (text.length - splice.remove))
    const isOver = splice.insert.length > room
    const fitting = isOver ? { ...splice, insert: cutToLength(splice.insert, room) } : splice
    const { alignment, change } = followScreen(this.#alignment, fitting)
    this.#isTyping = true
    try {
      text.doc?.transact(() => applyTo(text, change), origin)
    } finally {
      this.#isTyping = false
    }
    this.#alignment = alignment
    this.#shown = input.value
    if (isOver) this.#showDocument(splice.index + fitting.insert.length)
    onOverflow(isOver)
  }

  readonly #onDocument = (event: Y.YTextEvent, by: Y.Transaction): void => {
    if (this.#isTyping) return
    this.#alignment = followDocument(this.#alignment, event.delta)
    if (this.#isComposing) return
    const { input, undo } = this.#options
    const isOwnUndo = by.origin === undo && document.activeElement === input
    if (isOwnUndo) this.#showDocument(null, endOfChange(event.delta))
    else this.#showDocument(null)
    if (isOwnUndo) this.#tell(true)
  }

  /** Makes the textarea show the document, with the caret on the same letters as before. */
  #showDocument(screenCaret: number | null, documentCaret: number | null = null): void {
    const { input, text } = this.#options
    const toDocument = (index: number): number => toDocumentIndex(this.#alignment, index)
    const { selectionDirection, scrollTop } = input
    const start = documentCaret ?? toDocument(screenCaret ?? input.selectionStart)
    const end = documentCaret ?? toDocument(screenCaret ?? input.selectionEnd)
    this.#shown = text.toJSON()
    this.#alignment = alignedText(this.#shown.length)
    input.value = this.#shown
    // On a field without focus this would pull the focus in Safari.
    if (document.activeElement === input) input.setSelectionRange(start, end, selectionDirection)
    input.scrollTop = scrollTop
  }

  readonly #onCompositionStart = (): void => {
    this.#isComposing = true
  }

  readonly #onCompositionEnd = (): void => {
    this.#isComposing = false
    this.#onInput()
    if (this.#options.input.value !== this.#options.text.toJSON()) this.#showDocument(null)
  }

  readonly #onSelection = (): void => {
    if (document.activeElement === this.#options.input) this.#tell(false)
  }

  readonly #tellCaret = (): void => this.#tell(false)

  #tell(hasTyped: boolean): void {
    const { input, onCaret } = this.#options
    const start = toDocumentIndex(this.#alignment, input.selectionStart)
    const end = toDocumentIndex(this.#alignment, input.selectionEnd)
    if (input.selectionDirection === 'backward') onCaret(end, start, hasTyped)
    else onCaret(start, end, hasTyped)
  }
}

function applyTo(text: Y.Text, { deletions, index, insert }: DocumentSplice): void {
  for (const gone of deletions) text.delete(gone.index, gone.length)
  if (insert !== '') text.insert(index, insert)
}

/** Where the caret belongs after a change: behind the last thing put in, or where something went out. */
function endOfChange(delta: Y.YTextEvent['delta']): number {
  let [at, end] = [0, 0]
  for (const { retain = 0, insert } of delta) {
    at += retain + (typeof insert === 'string' ? insert.length : 0)
    if (retain === 0) end = at
  }
  return end
}

/** Pasted lines become one line, with the caret on the same letter. */
function flatten(input: HTMLTextAreaElement): void {
  const toLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
  const caret = toLine(input.value.slice(0, input.selectionEnd)).length
  input.value = toLine(input.value)
  input.setSelectionRange(caret, caret)
}
