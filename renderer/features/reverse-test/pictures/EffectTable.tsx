import { useTranslation } from 'react-i18next'
import {
  effectActorLabels,
  effectTermLabels,
} from '../../../../shared/content/reverse-test/effect-scale.ts'
import { effectTerms } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { Table } from '../../../components/Table.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { toLevelLabel, toLevelText } from '../matrix/level-words.ts'
import type { EffectEntry } from '../matrix/use-effect-cell.ts'
import type { EffectPicture } from './use-effect-picture.ts'
import styles from './pictures.module.css'

/** The map in words: per solution a table of who it is about, with level and sentence per term. */
export function EffectTable({ picture }: Readonly<{ picture: EffectPicture }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const tell = useTell()
  const { options, actors, at } = picture
  return (
    <div className={styles.tables}>
      {options.map((option) => (
        <Table
          key={option.id}
          caption={option.name}
          isCaptionHidden={false}
          columns={[
            { id: 'actor', label: t('reverse-test-parts.matrix.who') },
            ...effectTerms.map((term) => ({ id: term, label: label(effectTermLabels[term]) })),
          ]}
          rows={actors.map((actor) => ({
            id: actor,
            cells: {
              actor: label(effectActorLabels[actor]),
              kort: tell(at(option.id, actor, 'kort')),
              lang: tell(at(option.id, actor, 'lang')),
            },
          }))}
        />
      ))}
    </div>
  )
}

function useTell(): (entries: readonly EffectEntry[]) => string {
  const { t } = useTranslation()
  const label = useLabel()
  return (entries) =>
    entries.length === 0
      ? t('reverse-test-parts.matrix.open')
      : entries
          .map(({ value, text }) => {
            const words = toLevelLabel(value)
            const level = words === null ? '' : `${toLevelText(value)} ${label(words)}. `
            return `${level}${text.trim()}`.trim()
          })
          .join(' / ')
}
