import { useMemo } from 'react'
import type * as Y from 'yjs'
import { classNames } from '../components/class-names.ts'
import { type CaretMark, type MirrorPiece, toMirrorPieces } from './mirror-pieces.ts'
import type { RemoteCaret } from './presence.ts'
import { findCursor } from './text-cursor.ts'
import { toFirstName } from '../../shared/domain/to-first-name.ts'
import { useSettings } from '../platform/use-settings.ts'
import { useCaretsAt } from './use-carets-at.ts'
import { useTextValue } from './use-text-value.ts'
import styles from './LiveText.module.css'

type TextMirrorProps = Readonly<{
  text: Y.Text
  field: string
  /** The text itself is shown here (nothing lies over it). */
  isRead: boolean
}>

/**
 * The text once more, behind the textarea: it gives the field its height, and others' carets and
 * selections their place. Hidden from assistive technology unless it is all there is.
 */
export function TextMirror({ text, field, isRead }: TextMirrorProps) {
  const value = useTextValue(text)
  const carets = useCaretsAt(field)
  const pieces = useMemo(() => toMirrorPieces(value, toMarks(text, carets)), [value, text, carets])
  return (
    <div
      className={classNames(styles.mirror, isRead && styles.read)}
      data-place={field}
      {...(isRead ? {} : { 'aria-hidden': true })}
    >
      {pieces.map((piece) => (
        <Piece key={piece.key} piece={piece} />
      ))}
      {/* Keeps the last line high when it is empty. */}
      {'\u200b'}
    </div>
  )
}

function Piece({ piece }: Readonly<{ piece: MirrorPiece }>) {
  const { caretNames } = useSettings()
  if (piece.kind === 'text') {
    if (piece.colour === null) return piece.text
    return (
      <span className={styles.selection} data-p={piece.colour}>
        {piece.text}
      </span>
    )
  }
  const { mark, isAtLineEnd } = piece
  return (
    <span className={styles.caret} data-p={mark.colour} aria-hidden>
      {caretNames !== 'never' && (
        <span
          className={classNames(
            styles.name,
            isAtLineEnd ? styles.beside : styles.above,
            caretNames === 'typing' && styles.fading,
          )}
          data-name={mark.name}
        />
      )}
    </span>
  )
}

const toMarks = (text: Y.Text, carets: readonly RemoteCaret[]): readonly CaretMark[] =>
  carets.flatMap(({ clientId, person, cursor }) => {
    const place = cursor === null ? null : findCursor(text, cursor)
    if (place === null) return []
    return [{ clientId, name: toFirstName(person.name), colour: person.colour, ...place }]
  })
