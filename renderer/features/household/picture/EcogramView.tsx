import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  supportDirectionLabels,
  supportStateLabels,
  supportStrengthLabels,
} from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { EcogramSupport } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { toSoundKinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { readToday } from '../../../platform/today.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { focusRow, openRow } from '../tables/row-focus.ts'
import { useKinship } from '../use-kinship.ts'
import { EcogramBackdrop, HelperShape } from './EcogramParts.tsx'
import { EcogramSvg } from './EcogramSvg.tsx'
import { toEcogramLegend } from './legend-entries.ts'
import { Legend } from './Legend.tsx'
import { MovePanel } from './MovePanel.tsx'
import { type CanvasItem, PictureCanvas } from './PictureCanvas.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import { SceneTexts } from './SceneParts.tsx'
import { useEcogram } from './use-ecogram.ts'
import { useNudges } from './use-nudges.ts'
import styles from './picture.module.css'

/** The ecogram: who helps this household, near and further away, as the family itself sees it. */
export function EcogramView() {
  const { t } = useTranslation()
  const format = useFormat()
  const toSentence = useSupportSentence()
  const canMove = useRight('plan') === 'write'
  const whole = useKinship()
  const kinship = useMemo(() => toSoundKinship(whole), [whole])
  const [moving, setMoving] = useState<Readonly<{ id: string; dx: number; dy: number }> | null>(
    null,
  )
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const { scene, supports } = useEcogram(kinship, moving)
  const { move, back } = useNudges('ecogram')
  const nudged = useEntityIds(planShape.nudges)

  const supportsOf = useCallback(
    (helperId: string) => supports.filter((one) => (one.helperId ?? one.id) === helperId),
    [supports],
  )
  const items = useMemo<readonly CanvasItem[]>(
    () =>
      scene.helpers.map((helper) => ({
        id: helper.id,
        x: helper.x,
        y: helper.y,
        width: 160,
        height: 68,
        label: [helper.name, helper.under, ...supportsOf(helper.id).map(toSentence)]
          .filter((part) => part !== '')
          .join(', '),
        content: <HelperShape helper={helper} />,
      })),
    [scene, supportsOf, toSentence],
  )
  const toNext = useCallback((id: string, key: string) => toNextHelper(items, id, key), [items])
  const names = format.list(
    kinship.persons.filter(({ isInPlan }) => isInPlan).map(({ name }) => name),
  )
  const title = t('household.picture.ecogram', {
    names,
    supports: t('household.picture.supports', { count: supports.length }),
  })
  const picture = (className?: string) => (
    <EcogramSvg
      title={title}
      description={items.map(({ label }) => `${label}.`).join(' ')}
      foot={t('household.picture.madeWith', { names, day: format.fullDay(readToday()) })}
      scene={scene}
      className={className}
    />
  )
  const selected = scene.helpers.find(({ id }) => id === selectedId)
  const edit = (id: string): void => {
    const [first] = supportsOf(id)
    if (first === undefined) return
    openRow(planShape.supports.name, first.id)
    focusRow(planShape.supports.name, first.id)
  }
  return (
    <figure className={styles.figure}>
      <div className={styles.tools}>
        <span className={styles.spacer} />
        <SaveMenu name="ecogram" toPicture={picture} />
      </div>
      <PictureCanvas
        label={title}
        items={items}
        width={scene.width}
        height={scene.height}
        backdrop={<EcogramBackdrop scene={scene} />}
        front={<SceneTexts texts={scene.texts} />}
        selectedId={selectedId}
        onSelect={setSelectedId}
        toNext={toNext}
        canMove={canMove}
        onMoving={(id, shift) => setMoving(shift === null ? null : { id, ...shift })}
        onMoved={(id, { dx, dy }) => move(id, dx, dy)}
      />
      {picture(styles.paper)}
      {scene.leftOut > 0 && (
        <p className={styles.hint}>{t('household.picture.leftOut', { count: scene.leftOut })}</p>
      )}
      {selected !== undefined && (
        <MovePanel
          label={selected.name}
          canMove={canMove}
          isSidewaysOnly={false}
          onMove={(dx, dy) => move(selected.id, dx, dy)}
          onBack={nudged.includes(`ecogram-${selected.id}`) ? () => back(selected.id) : null}
          onEdit={() => edit(selected.id)}
          onClose={() => setSelectedId(null)}
        >
          <p>{selected.name}</p>
          {supportsOf(selected.id).map((support) => (
            <p key={support.id}>{toSentence(support)}</p>
          ))}
        </MovePanel>
      )}
      <Legend entries={toEcogramLegend(supports)} />
    </figure>
  )
}

/** "haalt Finn op, woensdag, sterk, geeft ons iets". */
function useSupportSentence(): (support: EcogramSupport) => string {
  const label = useLabel()
  return useCallback(
    ({ what, strength, direction, state }) =>
      [
        what,
        label(supportStrengthLabels[strength]).toLocaleLowerCase(),
        label(supportDirectionLabels[direction]).toLocaleLowerCase(),
        state === 'loopt' ? '' : label(supportStateLabels[state]).toLocaleLowerCase(),
      ]
        .filter((part) => part !== '')
        .join(', '),
    [label],
  )
}

/** Round the rings: left and right along the helpers, in the order in which they are read. */
function toNextHelper(items: readonly CanvasItem[], id: string, key: string): string | null {
  const at = items.findIndex((item) => item.id === id)
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
  }
  const step = steps[key]
  return step === undefined ? null : (items[at + step]?.id ?? null)
}
