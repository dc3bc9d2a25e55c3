import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import {
  findPlainHints,
  type PlainHint,
} from '../../shared/domain/plain-language/find-plain-hints.ts'
import type { HardWordList } from '../../shared/domain/plan-quality/hard-words.ts'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { Bullets } from '../components/Bullets.tsx'
import { Button } from '../components/Button.tsx'
import { Row } from '../components/Row.tsx'
import { focusField, toFieldName } from './field-name.ts'
import { leftHints } from './left-hints.ts'
import { useFields } from './use-fields.ts'
import { useRight } from './use-right.ts'
import { useDocumentOf } from './use-live-document.ts'
import { usePlainer } from './use-plainer.ts'

type PlainHintsProps<F extends Fields> = Readonly<{
  root: Root<F>
  id: string
  field: keyof Entity<Root<F>> & string
}>

/** At most these at once: a long list reads as a mark. */
const mostShown = 3
/** Plainer words to choose from: a third is seldom the one. */
const mostPlain = 2

/**
 * Beside a text that the family reads: what could be said more plainly, only for who may write it. Quiet, in
 * one colour and without a number; nothing is held back by it. A plainer word can be put in at once, and a
 * hint be left for this session. Dutch only, as the word list is.
 */
export function PlainHints<F extends Fields>({ root, id, field }: PlainHintsProps<F>) {
  const { t } = useTranslation()
  const live = useDocumentOf(root)
  const right = useRight(live?.kind)
  const value = useFields(root, id, [field])?.[field]
  const list = useHardWords()
  const replace = usePlainer(root, id, field)
  useSyncExternalStore(leftHints.subscribe, leftHints.count)
  const text = typeof value === 'string' ? value : ''
  if (right !== 'write' || live === null || list === null || text.trim() === '') return null
  const name = toFieldName(root, id, field)
  const toKey = (hint: PlainHint): string => JSON.stringify([live.id, name, hint])
  const hints = findPlainHints(text, list, []).filter((hint) => !leftHints.has(toKey(hint)))
  if (hints.length === 0) return null
  return (
    <Bullets
      label={t('plain-language.label')}
      items={hints.slice(0, mostShown).map((hint) => ({
        id: toKey(hint),
        icon: 'lightbulb',
        content: (
          <HintLine
            hint={hint}
            onReplace={(word, plain) => replace(list, word, plain)}
            onLeave={() => {
              leftHints.leave(toKey(hint))
              focusField(name)
            }}
          />
        ),
      }))}
    />
  )
}

type HintLineProps = Readonly<{
  hint: PlainHint
  onReplace: (word: string, plain: string) => void
  onLeave: () => void
}>

function HintLine({ hint, onReplace, onLeave }: HintLineProps) {
  const { t } = useTranslation()
  return (
    <Row gap="sm">
      <span>
        <Hint hint={hint} />
      </span>
      {hint.kind === 'word' &&
        hint.plain.slice(0, mostPlain).map((plain) => (
          <Button
            key={plain}
            variant="quiet"
            size="compact"
            label={t('plain-language.replaceOf', { word: hint.word, plain })}
            onPress={() => onReplace(hint.word, plain)}
          >
            {t('plain-language.replace', { plain })}
          </Button>
        ))}
      <Button
        variant="quiet"
        size="compact"
        label={t('plain-language.leaveOf', { words: toWords(hint) })}
        onPress={onLeave}
      >
        {t('plain-language.leave')}
      </Button>
    </Row>
  )
}

function Hint({ hint }: Readonly<{ hint: PlainHint }>) {
  const { t } = useTranslation()
  switch (hint.kind) {
    case 'long':
      return t('plain-language.long', { start: toStart(hint.sentence) })
    case 'passive':
      return t('plain-language.passive', { words: hint.words })
    case 'word':
      return hint.plain.length === 0
        ? t('plain-language.explain', { word: hint.word })
        : t('plain-language.word', { word: hint.word, plain: hint.plain.join(', ') })
  }
}

/** What a hint is about, so that the buttons of a list differ by name. */
function toWords(hint: PlainHint): string {
  switch (hint.kind) {
    case 'long':
      return toStart(hint.sentence)
    case 'passive':
      return hint.words
    case 'word':
      return hint.word
  }
}

/** Enough of a sentence to find it back. */
const toStart = (sentence: string): string => sentence.split(/\s+/).slice(0, 5).join(' ')

/** Fetched when a text is first looked at: the list is long, and most screens do without. */
function useHardWords(): HardWordList | null {
  const [list, setList] = useState<HardWordList | null>(null)
  useEffect(() => {
    let isGone = false
    const load = async () => {
      const { hardWords } = await import('../../shared/content/plain-words/hard-words.ts')
      if (!isGone) setList(hardWords)
    }
    void load()
    return () => {
      isGone = true
    }
  }, [])
  return list
}
