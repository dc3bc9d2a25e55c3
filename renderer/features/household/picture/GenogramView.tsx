import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import { useSoundKinship } from '../use-kinship.ts'
import { GenogramSvg } from './GenogramSvg.tsx'
import { GenogramTools } from './GenogramTools.tsx'
import { Legend } from './Legend.tsx'
import { toGenogramLegend } from './legend-entries.ts'
import { OrderNotice } from './OrderNotice.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { PictureCanvas } from './PictureCanvas.tsx'
import { HomeBadges, SceneHomes, SceneLines, SceneTexts } from './SceneParts.tsx'
import { toNextSign } from './to-next-sign.ts'
import { useGenogram } from './use-genogram.ts'
import { useGenogramItems } from './use-genogram-items.tsx'
import { useGenogramLayers } from './use-genogram-layers.ts'
import { useHand } from './use-hand.ts'
import { usePictureNames } from './use-picture-names.ts'
import { useSheet } from './use-sheet.ts'
import { useSignLooks } from './use-sign-looks.ts'
import styles from './picture.module.css'

/** The genogram: drawn from the lists, to look at, walk through, and shift a little. */
export function GenogramView() {
  const { t } = useTranslation()
  const { locale } = useFormat()
  const kinship = useSoundKinship()
  const hand = useHand('genogram')
  const { scene, order } = useGenogram(kinship, hand.moving)
  const { rows } = order
  const lookOf = useSignLooks(kinship)
  const items = useGenogramItems(kinship, { scene, rows, lookOf })
  const layers = useGenogramLayers(kinship, scene)
  const names = usePictureNames(kinship)
  const title = t('household.picture.genogram', {
    names,
    people: t('household.picture.people', { count: scene.signs.length }),
    homes: t('household.picture.homes', { count: scene.homes.length }),
  })
  const sheet = useSheet({ title, names, items })
  const picture = (className?: string) => (
    <GenogramSvg
      sheet={{ ...sheet, className }}
      scene={scene}
      layers={layers.drawn}
      lookOf={lookOf}
    />
  )
  const toNext = useCallback(
    (id: string, key: string) => toNextSign(kinship, rows, id, key),
    [kinship, rows],
  )
  return (
    <figure className={styles.figure} lang={locale.slice(0, 2)}>
      <GenogramTools kinship={kinship} layers={layers} toPicture={picture} />
      <PictureCanvas
        {...hand.canvas}
        label={title}
        items={items}
        width={scene.width}
        height={scene.height}
        backdrop={
          <>
            <SceneHomes homes={scene.homes} />
            <SceneLines lines={scene.lines} />
            <SceneLines lines={layers.drawn.ties} />
          </>
        }
        front={
          <>
            <SceneTexts texts={[...scene.texts, ...layers.drawn.authority]} />
            <HomeBadges homes={scene.homes} />
          </>
        }
        news={<OrderNotice order={order} />}
        toNext={toNext}
      />
      {picture(styles.paper)}
      <PersonPanel kinship={kinship} personId={hand.selectedId} onClose={hand.letGo} />
      <p className={styles.hint}>{t('household.picture.keys')}</p>
      <Legend entries={toGenogramLegend(kinship, scene, layers)} />
    </figure>
  )
}
