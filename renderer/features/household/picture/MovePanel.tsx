import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import styles from './picture.module.css'

/** How far one press moves a sign, in pixels. */
const stepPixels = 24

type MovePanelProps = Readonly<{
  label: string
  /** What is selected, in sentences. */
  children: ReactNode
  canMove: boolean
  /** In the genogram rows stay, so only sideways. */
  isSidewaysOnly: boolean
  onMove: (dx: number, dy: number) => void
  /** Null when it stands where it stands by itself. */
  onBack: (() => void) | null
  onEdit: (() => void) | null
  onClose: () => void
}>

/** What was selected in a picture, and everything a mouse could do with it. */
export function MovePanel(props: MovePanelProps) {
  const { t } = useTranslation()
  const { onMove, onBack, onEdit, onClose } = props
  return (
    <div className={styles.panel} role="region" aria-label={props.label}>
      {props.children}
      <Row gap="sm">
        {onEdit !== null && (
          <Button icon="pencil" onPress={onEdit}>
            {t('household.picture.edit')}
          </Button>
        )}
        {props.canMove && (
          <>
            <Button icon="arrow-left" onPress={() => onMove(-stepPixels, 0)}>
              {t('household.picture.moveLeft')}
            </Button>
            <Button icon="arrow-right" onPress={() => onMove(stepPixels, 0)}>
              {t('household.picture.moveRight')}
            </Button>
            {!props.isSidewaysOnly && (
              <>
                <Button icon="arrow-up" onPress={() => onMove(0, -stepPixels)}>
                  {t('household.picture.moveUp')}
                </Button>
                <Button icon="arrow-down" onPress={() => onMove(0, stepPixels)}>
                  {t('household.picture.moveDown')}
                </Button>
              </>
            )}
            {onBack !== null && (
              <Button variant="quiet" icon="rotate-ccw" onPress={onBack}>
                {t('household.picture.moveBack')}
              </Button>
            )}
          </>
        )}
        <Button variant="quiet" icon="x" onPress={onClose}>
          {t('household.picture.closePanel')}
        </Button>
      </Row>
    </div>
  )
}
