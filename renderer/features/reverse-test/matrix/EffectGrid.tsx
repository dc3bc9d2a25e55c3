import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { effectActorLabels } from '../../../../shared/content/reverse-test/effect-scale.ts'
import {
  type EffectActor,
  effectActors,
  type EffectTerm,
} from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { Tag } from '../../../components/Tag.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { EffectCell } from './EffectCell.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { useGridFocus } from './use-grid-focus.ts'
import type { FoundOption } from './use-options.ts'
import styles from './matrix.module.css'

type EffectGridProps = Readonly<{
  term: EffectTerm
  label: string
  options: readonly FoundOption[]
}>

type OpenCell = Readonly<{ optionId: string; actor: EffectActor }>

/** The grid itself. A cell that is opened shows its sentence to write, right under its row. */
export function EffectGrid({ term, label, options }: EffectGridProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const [open, setOpen] = useState<OpenCell | null>(null)
  const { grid, cellProps } = useGridFocus({ rows: effectActors.length, columns: options.length })
  const opened = options.find(({ id }) => id === open?.optionId)
  const close = () => {
    const cell = grid.current?.querySelector<HTMLElement>('[aria-expanded="true"]')
    setOpen(null)
    cell?.focus()
  }
  return (
    <div className={styles.scroll}>
      {/* A grid by the ARIA pattern: its arrow keys work only where a reader knows it as one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table className={styles.table} role="grid" aria-label={label} ref={grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('reverse-test-parts.matrix.who')}
            </th>
            {options.map(({ id, place, title, isSmallStep }) => (
              <th key={id} scope="col" className={styles.option}>
                <span className={styles.place}>
                  {place}
                  {isSmallStep && <Tag kind="info">{t('reverse-test-parts.options.small')}</Tag>}
                </span>
                <span className={styles.title}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effectActors.map((actor, row) => (
            <Fragment key={actor}>
              <tr>
                <th scope="row" className={styles.actor}>
                  {say(effectActorLabels[actor])}
                </th>
                {options.map((option, column) => {
                  const isOpen = open?.optionId === option.id && open.actor === actor
                  return (
                    <EffectCell
                      key={option.id}
                      place={{ optionId: option.id, actor, term }}
                      name={`${option.name}, ${say(effectActorLabels[actor])}`}
                      isOpen={isOpen}
                      onOpen={() => (isOpen ? close() : setOpen({ optionId: option.id, actor }))}
                      {...cellProps({ row, column })}
                    />
                  )
                })}
              </tr>
              {open?.actor === actor && opened !== undefined && (
                <tr>
                  <td colSpan={options.length + 1} className={styles.panelCell}>
                    <EffectPanel
                      key={opened.id}
                      place={{ optionId: opened.id, actor, term }}
                      title={`${say(effectActorLabels[actor])}: ${opened.name}`}
                      onClose={close}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
