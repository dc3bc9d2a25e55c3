import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Picture } from '../../../../shared/domain/household-vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { useRight } from '../../../document/use-right.ts'
import { focusRow, openRow } from '../tables/row-focus.ts'
import { useIsNudged, useNudges } from './use-nudges.ts'
import styles from './picture.module.css'

/** How far one press moves a sign, in pixels. */
const stepPixels = 24

type MovePanelProps = Readonly<{
  picture: Picture
  /** What is selected. */
  id: string
  label: string
  /** The same in sentences. */
  children: ReactNode
  /** The line of a list in which it can be changed. */
  row: Readonly<{ rootName: string; id: string }>
  onClose: () => void
}>

/** What was selected in a picture, and everything a mouse could do with it. */
export function MovePanel(props: MovePanelProps) {
  const { t } = useTranslation()
  const { picture, id, row, onClose } = props
  const canMove = useRight('plan') === 'write'
  const edit = (): void => {
    openRow(row.rootName, row.id)
    focusRow(row.rootName, row.id)
  }
  return (
    <div className={styles.panel} role="region" aria-label={props.label}>
      {props.children}
      <Row gap="sm">
        <Button icon="pencil" onPress={edit}>
          {t('household.picture.edit')}
        </Button>
        {canMove && <MoveButtons picture={picture} id={id} />}
        <Button variant="quiet" icon="x" onPress={onClose}>
          {t('household.picture.closePanel')}
        </Button>
      </Row>
    </div>
  )
}

function MoveButtons({ picture, id }: Pick<MovePanelProps, 'picture' | 'id'>) {
  const { t } = useTranslation()
  const { move, back } = useNudges(picture)
  const isNudged = useIsNudged(picture, id)
  return (
    <>
      <Button icon="arrow-left" onPress={() => move(id, -stepPixels, 0)}>
        {t('household.picture.moveLeft')}
      </Button>
      <Button icon="arrow-right" onPress={() => move(id, stepPixels, 0)}>
        {t('household.picture.moveRight')}
      </Button>
      {/* In the genogram rows stay as they are. */}
      {picture === 'ecogram' && (
        <>
          <Button icon="arrow-up" onPress={() => move(id, 0, -stepPixels)}>
            {t('household.picture.moveUp')}
          </Button>
          <Button icon="arrow-down" onPress={() => move(id, 0, stepPixels)}>
            {t('household.picture.moveDown')}
          </Button>
        </>
      )}
      {isNudged && (
        <Button variant="quiet" icon="rotate-ccw" onPress={() => back(id)}>
          {t('household.picture.moveBack')}
        </Button>
      )}
    </>
  )
}
