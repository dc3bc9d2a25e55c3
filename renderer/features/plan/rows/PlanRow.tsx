import { type ReactNode, useId, useMemo, useRef } from 'react'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { toEntityName } from './entity-place.ts'
import { FoldButton } from './FoldButton.tsx'
import { FoldContext } from './fold-context.ts'
import { RowRemarks } from '../remarks/RowRemarks.tsx'
import { RowTargetContext } from './row-target.ts'
import { useFold } from './use-fold.ts'
import { useOwnFocus } from './use-own-focus.ts'
import styles from './rows.module.css'

/** A line with its place in the document, its words and its tools. */
export type PlanRowProps = Readonly<{
  rootName: string
  id: string
  /** What the row is, for who hears it: "Doel 3", "Botsing 2". */
  name: string
  icon?: IconName
  iconKind?: 'positive' | 'info' | 'subtle'
  /** The compact reading view. */
  children: ReactNode
  /** What unfolds below; mounted only when open. */
  details?: ReactNode
  /** The menu of the row; absent for who reads. */
  menu?: ReactNode
  /** The grip for dragging; absent where the order says nothing. */
  handle?: ReactNode
  /** 'line' has a hairline above; 'bullet' is short and has room for one tool, the menu; 'block' has neither. */
  size?: 'line' | 'block' | 'bullet'
}>

/** One line of the plan: read it compactly, unfold it for everything. Escape folds it again. */
export function PlanRow(props: PlanRowProps) {
  const { rootName, id, name, icon, children, details, menu, handle, size = 'line' } = props
  const row = useRef<HTMLDivElement>(null)
  const { isOpen, toggle } = useFold(row)
  const keepFocus = useOwnFocus(row)
  const detailsId = useId()
  const target = useMemo(() => ({ rootName, id, name }), [rootName, id, name])
  const hasMenu = menu !== undefined && menu !== false
  const foldsInMenu = size === 'bullet' && hasMenu
  const hasDetails = details !== undefined
  const fold = useMemo(
    () => (foldsInMenu && hasDetails ? { isOpen, toggle } : null),
    [foldsInMenu, hasDetails, isOpen, toggle],
  )
  return (
    <div
      className={classNames(
        styles.row,
        styles[size],
        isOpen && styles.isOpen,
        !hasMenu && styles.reading,
      )}
      data-entity={toEntityName(rootName, id)}
      ref={row}
      // Not a control: it only keeps the focus of the controls inside to themselves.
      onFocus={keepFocus}
    >
      <div className={styles.main}>
        {handle !== undefined && <span className={styles.handle}>{handle}</span>}
        {icon !== undefined && (
          <span className={classNames(styles.icon, styles[props.iconKind ?? 'subtle'])}>
            <Icon name={icon} size="sm" />
          </span>
        )}
        <div className={styles.summary}>{children}</div>
        <RowRemarks {...target} />
        {(hasMenu || hasDetails) && (
          <span className={styles.tools}>
            {hasDetails && !foldsInMenu && (
              <FoldButton name={name} isOpen={isOpen} controls={detailsId} onPress={toggle} />
            )}
            <FoldContext value={fold}>
              <RowTargetContext value={target}>{menu}</RowTargetContext>
            </FoldContext>
          </span>
        )}
      </div>
      {hasDetails && (
        <div id={detailsId} className={styles.details} hidden={!isOpen}>
          {isOpen && details}
        </div>
      )}
    </div>
  )
}
