import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { classNames } from '../components/class-names.ts'
import { TextMirror } from './TextMirror.tsx'
import { useAnnounceWriter } from './use-announce-writer.ts'
import { useDocumentOfField } from './use-live-document.ts'
import { useTextBinding } from './use-text-binding.ts'
import { useWriterAt } from './use-writer-at.ts'
import { WritingHere } from './WritingHere.tsx'
import styles from './LiveText.module.css'

export type LiveTextProps = Readonly<{
  text: Y.Text
  /** As `toFieldName` makes it: where others see this screen's caret. */
  field: string
  /** The name of the field, also when it is not shown. */
  label: string
  isLabelShown?: boolean
  multiline?: boolean
  /** Shows the text as text; with others' carets, without an editor. */
  readOnly?: boolean
  size?: 'sm' | 'md' | 'lg' | 'xl'
  isBold?: boolean
  /** 'line': running text whose edge shows on coming near; 'box': a field with an edge. */
  look?: 'line' | 'box'
  placeholder?: string
  /** What does not fit is not taken, and the field says so. */
  maxLength?: number
  /** Enter on a single line; Ctrl Enter in a longer text. */
  onEnter?: () => void
  /** Backspace in an empty field. */
  onEmptyBackspace?: () => void
  ref?: Ref<HTMLTextAreaElement>
}>

/**
 * A text that several people type in at once. A native textarea: the most accessible editor there is,
 * with the device's own keyboard, input methods and dictation.
 */
export function LiveText(props: LiveTextProps) {
  const { text, field, label, size = 'md', look = 'line', isLabelShown = false } = props
  const inputId = useId()
  const writer = useWriterAt(field)
  const [isFocused, setIsFocused] = useState(false)
  const isStopped = useDocumentOfField(field)?.isStopped === true
  // Taking the field away under somebody's hands would lose what they are typing: it goes when they leave it.
  const isRead = props.readOnly === true && !(isStopped && isFocused)
  useAnnounceWriter(field, label)
  const layers = (
    <div
      className={classNames(styles.field, styles[size], styles[look], props.isBold && styles.bold)}
      data-p={writer?.colour}
    >
      <TextMirror text={text} field={field} isRead={isRead} />
      {!isRead && <Editor {...props} inputId={inputId} onFocusChange={setIsFocused} />}
    </div>
  )
  if (!isLabelShown) return layers
  return (
    <div className={styles.block}>
      <div className={styles.head}>
        {isRead ? (
          <span className={styles.label}>{label}</span>
        ) : (
          <label className={styles.label} htmlFor={inputId}>
            {label}
          </label>
        )}
        <WritingHere field={field} />
      </div>
      {layers}
    </div>
  )
}

type EditorProps = LiveTextProps &
  Readonly<{ inputId: string; onFocusChange: (isFocused: boolean) => void }>

function Editor({ ref, inputId, onFocusChange, ...props }: EditorProps) {
  const { text, field, label, multiline = false, placeholder, maxLength = Infinity } = props
  const { t } = useTranslation()
  const input = useRef<HTMLTextAreaElement>(null)
  const messageId = useId()
  useImperativeHandle(ref, () => {
    if (input.current === null) throw new Error('no editor')
    return input.current
  }, [])
  const live = useDocumentOfField(field)
  const isOver = useTextBinding({ live, input, text, field, isMultiline: multiline, maxLength })
  return (
    <>
      <textarea
        ref={input}
        id={inputId}
        className={styles.input}
        data-field={field}
        {...(props.isLabelShown === true ? {} : { 'aria-label': label })}
        {...(isOver ? { 'aria-describedby': messageId } : {})}
        rows={1}
        placeholder={placeholder}
        // Off: some browsers send what is checked to their maker.
        spellCheck={false}
        autoComplete="off"
        enterKeyHint={multiline ? 'enter' : 'done'}
        onKeyDown={(event) => onKeyDown(event, props)}
        onFocus={() => onFocusChange(true)}
        onBlur={() => onFocusChange(false)}
      />
      {isOver && (
        <p id={messageId} className={styles.message} role="alert">
          {t('document.text.full', { count: maxLength })}
        </p>
      )}
    </>
  )
}

function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, props: LiveTextProps): void {
  if (event.nativeEvent.isComposing) return
  const { multiline = false, onEnter, onEmptyBackspace } = props
  if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
    // A single line has no second one, also when nothing waits for Enter.
    if (!multiline || onEnter !== undefined) event.preventDefault()
    onEnter?.()
  }
  if (event.key === 'Backspace' && event.currentTarget.value === '' && onEmptyBackspace) {
    event.preventDefault()
    onEmptyBackspace()
  }
}
