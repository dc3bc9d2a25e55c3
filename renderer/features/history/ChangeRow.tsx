import { useTranslation } from 'react-i18next'
import { readRootLabel } from '../../../shared/content/plan-field-labels.ts'
import type { EntityChange } from '../../../shared/document/compare.ts'
import { Button } from '../../components/Button.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useRight } from '../../document/use-right.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { type BothContents, findTitleField, toItemTitle } from './change-words.ts'
import styles from './changes.module.css'
import { FieldDifference } from './FieldDifference.tsx'
import type { Restore } from './use-restore.ts'
import { useSpeaking } from './use-speaking.ts'
import { WordDiff } from './WordDiff.tsx'

type ChangeRowProps = Readonly<{
  change: EntityChange
  contents: BothContents
  /** Who did it, as far as is known. */
  names: readonly string[]
  restore: Restore | null
}>

const marks = {
  added: { kind: 'positive', icon: 'plus' },
  removed: { kind: 'negative', icon: 'trash-2' },
  changed: { kind: 'info', icon: 'pencil' },
  moved: { kind: 'default', icon: 'arrow-right' },
} as const

/** One item that differs, with what differs in it, who did it, and the way back. */
export function ChangeRow({ change, contents, names, restore }: ChangeRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const speaking = useSpeaking()
  const { list } = useFormat()
  const right = useRight('plan')
  const title =
    toItemTitle(change.root, change.entity, contents, speaking) || label(readRootLabel(change.root))
  const titleField = findTitleField(change.entity)
  const reworded = change.fields.find(({ field }) => field === titleField) ?? null
  const kind = change.kind === 'changed' && change.fields.length === 0 ? 'moved' : change.kind
  const others = change.fields.filter((field) => field !== reworded)
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <Tag {...marks[kind]}>{t(`history.kind.${kind}`)}</Tag>
        <div className={styles.title}>
          {reworded === null ? (
            title
          ) : (
            <WordDiff before={String(reworded.before)} after={String(reworded.after)} />
          )}
        </div>
        {restore !== null && right === 'write' && kind !== 'added' && (
          <span className={styles.tool}>
            <Button
              size="compact"
              variant="quiet"
              icon="rotate-ccw"
              label={t('history.restore.oneLabel', { name: title })}
              onPress={() => restore.one(change)}
            >
              {t('history.restore.one')}
            </Button>
          </span>
        )}
      </div>
      {others.length > 0 && (
        <dl className={styles.fields}>
          {others.map((field) => (
            <FieldDifference
              key={field.field}
              root={change.root}
              change={field}
              contents={contents}
              speaking={speaking}
            />
          ))}
        </dl>
      )}
      {names.length > 0 && <p className={styles.by}>{t('history.by', { names: list(names) })}</p>}
    </li>
  )
}
