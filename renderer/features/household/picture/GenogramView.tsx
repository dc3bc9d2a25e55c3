import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toPersonSentence } from '../../../../shared/content/kinship-sentences.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { toTieLines } from '../../../../shared/domain/genogram/ties.ts'
import { readAgeYears, toSoundKinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { focusRow, openRow } from '../tables/row-focus.ts'
import { useKinship } from '../use-kinship.ts'
import { useSpeech } from '../use-speech.ts'
import { GenogramSvg } from './GenogramSvg.tsx'
import { GenogramTools } from './GenogramTools.tsx'
import { Legend } from './Legend.tsx'
import { toLegendEntries } from './legend-entries.ts'
import { OrderNotice } from './OrderNotice.tsx'
import { PersonLabel } from './PersonLabel.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { type CanvasItem, PictureCanvas } from './PictureCanvas.tsx'
import { HomeBadges, SceneHomes, SceneLines, SceneTexts } from './SceneParts.tsx'
import { type SignLook, SignShape } from './SignShape.tsx'
import { toAuthorityTexts } from './to-authority-texts.ts'
import { toNextSign } from './to-next-sign.ts'
import { toReadingOrder } from './to-reading-order.ts'
import { useGenogram } from './use-genogram.ts'
import { useNudges } from './use-nudges.ts'
import { usePictureNames } from './use-picture-names.ts'
import { useShownTies } from './use-shown-ties.ts'
import styles from './picture.module.css'

/** The genogram: drawn from the lists, to look at, walk through, and shift a little. */
export function GenogramView() {
  const { t } = useTranslation()
  const speech = useSpeech()
  const { locale } = useFormat()
  const canMove = useRight('plan') === 'write'
  const whole = useKinship()
  const kinship = useMemo(() => toSoundKinship(whole), [whole])
  const [moving, setMoving] = useState<Readonly<{ id: string; dx: number }> | null>(null)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [viewerId, setViewerId] = useState<string | null>(null)
  const [showsAuthority, setShowsAuthority] = useState(false)
  const { scene, order, nudgeOf } = useGenogram(kinship, moving)
  const { rows } = order
  const { move, back } = useNudges('genogram')
  const memberIds = useEntityIds(planShape.persons)
  const ties = useShownTies()
  const names = usePictureNames(kinship, scene)

  const lookOf = useCallback(
    (id: string): SignLook => {
      const person = kinship.persons.find((one) => one.id === id)
      if (person === undefined) return { sign: 'onbekend' }
      const age = readAgeYears(person, speech.today)
      return {
        sign: person.sign,
        isInPlan: person.isInPlan,
        isCentral: person.isCentral,
        isDead: person.died !== null,
        inside: age === null ? (person.sign === 'onbekend' ? '?' : '') : String(age),
      }
    },
    [kinship, speech],
  )
  const items = useMemo<readonly CanvasItem[]>(() => {
    const at = new Map(scene.signs.map((sign) => [sign.person.id, sign]))
    return toReadingOrder(kinship, rows).flatMap((person) => {
      const sign = at.get(person.id)
      if (sign === undefined) return []
      return [
        {
          id: person.id,
          x: sign.x,
          y: sign.y,
          width: 48,
          height: 48,
          label: toPersonSentence(kinship, person, speech),
          content: (
            <>
              <SignShape {...lookOf(person.id)} />
              <PersonLabel sign={sign} />
            </>
          ),
        },
      ]
    })
  }, [scene, kinship, rows, speech, lookOf])
  const layers = useMemo(
    () => ({
      ties: viewerId === null ? [] : toTieLines(ties, viewerId, scene.signs),
      authority: showsAuthority ? toAuthorityTexts(kinship, scene) : [],
    }),
    [viewerId, ties, scene, showsAuthority, kinship],
  )
  const legend = toLegendEntries(
    kinship,
    scene,
    ties.filter(({ seenById }) => seenById === viewerId).map(({ quality }) => quality),
    showsAuthority,
  )
  const picture = (className?: string) => (
    <GenogramSvg
      title={names.title}
      description={items.map(({ label }) => `${label}.`).join(' ')}
      foot={names.foot}
      scene={scene}
      layers={layers}
      lookOf={lookOf}
      className={className}
    />
  )
  const edit = (id: string): void => {
    const root = memberIds.includes(id) ? planShape.persons : planShape.network
    openRow(root.name, id)
    focusRow(root.name, id)
  }
  const toNext = useCallback(
    (id: string, key: string) => toNextSign(kinship, rows, id, key),
    [kinship, rows],
  )
  return (
    <figure className={styles.figure} lang={locale.slice(0, 2)}>
      <GenogramTools
        ties={ties}
        kinship={kinship}
        viewerId={viewerId}
        onViewer={setViewerId}
        showsAuthority={showsAuthority}
        onAuthority={setShowsAuthority}
        toPicture={picture}
      />
      <PictureCanvas
        label={names.title}
        items={items}
        width={scene.width}
        height={scene.height}
        backdrop={
          <>
            <SceneHomes homes={scene.homes} />
            <SceneLines lines={scene.lines} />
            <SceneLines lines={layers.ties} />
          </>
        }
        front={
          <>
            <SceneTexts texts={[...scene.texts, ...layers.authority]} />
            <HomeBadges homes={scene.homes} />
          </>
        }
        news={<OrderNotice order={order} />}
        selectedId={selectedId}
        onSelect={setSelectedId}
        toNext={toNext}
        canMove={canMove}
        onMoving={(id, shift) => setMoving(shift === null ? null : { id, dx: shift.dx })}
        onMoved={(id, { dx }) => move(id, dx, 0)}
      />
      {picture(styles.paper)}
      <PersonPanel
        kinship={kinship}
        personId={selectedId}
        canMove={canMove}
        isNudged={selectedId !== null && nudgeOf(selectedId) !== 0}
        onMove={(id, dx) => move(id, dx, 0)}
        onBack={back}
        onEdit={edit}
        onClose={() => setSelectedId(null)}
      />
      <p className={styles.hint}>{t('household.picture.keys')}</p>
      <Legend entries={legend} />
    </figure>
  )
}
