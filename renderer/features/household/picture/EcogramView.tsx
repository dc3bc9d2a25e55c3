import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSoundKinship } from '../use-kinship.ts'
import { EcogramBackdrop } from './EcogramParts.tsx'
import { EcogramSvg } from './EcogramSvg.tsx'
import { HelperPanel } from './HelperPanel.tsx'
import { toEcogramLegend } from './legend-entries.ts'
import { Legend } from './Legend.tsx'
import { PictureCanvas } from './PictureCanvas.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import { SceneTexts } from './SceneParts.tsx'
import { toNextHelper } from './to-next-helper.ts'
import { useEcogram } from './use-ecogram.ts'
import { findSupports, useEcogramItems } from './use-ecogram-items.tsx'
import { useHand } from './use-hand.ts'
import { usePictureNames } from './use-picture-names.ts'
import { useSheet } from './use-sheet.ts'
import styles from './picture.module.css'

/** The ecogram: who helps this household, near and further away, as the family itself sees it. */
export function EcogramView() {
  const { t } = useTranslation()
  const kinship = useSoundKinship()
  const hand = useHand('ecogram')
  const { scene, supports } = useEcogram(kinship, hand.moving)
  const items = useEcogramItems(scene, supports)
  const names = usePictureNames(kinship)
  const title = t('household.picture.ecogram', {
    names,
    supports: t('household.picture.supports', { count: supports.length }),
  })
  const sheet = useSheet({ title, names, items })
  const picture = (className?: string) => (
    <EcogramSvg sheet={{ ...sheet, className }} scene={scene} />
  )
  const toNext = useCallback((id: string, key: string) => toNextHelper(items, id, key), [items])
  const selected = scene.helpers.find(({ id }) => id === hand.selectedId)
  return (
    <figure className={styles.figure}>
      <div className={styles.tools}>
        <span className={styles.spacer} />
        <SaveMenu name="ecogram" toPicture={picture} />
      </div>
      <PictureCanvas
        {...hand.canvas}
        label={title}
        items={items}
        width={scene.width}
        height={scene.height}
        backdrop={<EcogramBackdrop scene={scene} />}
        front={<SceneTexts texts={scene.texts} />}
        toNext={toNext}
      />
      {picture(styles.paper)}
      {scene.leftOut > 0 && (
        <p className={styles.hint}>{t('household.picture.leftOut', { count: scene.leftOut })}</p>
      )}
      {selected !== undefined && (
        <HelperPanel
          helper={selected}
          supports={findSupports(supports, selected.id)}
          onClose={hand.letGo}
        />
      )}
      <Legend entries={toEcogramLegend(supports)} />
    </figure>
  )
}
