import { planShape } from '../../../../shared/document/plan-shape.ts'
import type {
  EcogramSupport,
  HelperPlace,
} from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { MovePanel } from './MovePanel.tsx'
import { useSupportSentence } from './use-support-sentence.ts'

type HelperPanelProps = Readonly<{
  helper: HelperPlace
  /** What this helper does; the first is where it can be changed. */
  supports: readonly EcogramSupport[]
  onClose: () => void
}>

/** Who was selected in the ecogram, with all support from there in words. */
export function HelperPanel({ helper, supports, onClose }: HelperPanelProps) {
  const toSentence = useSupportSentence()
  const { id, name } = helper
  return (
    <MovePanel
      picture="ecogram"
      id={id}
      label={name}
      row={{ rootName: planShape.supports.name, id: supports[0]?.id ?? id }}
      onClose={onClose}
    >
      <p>{name}</p>
      {supports.map((support) => (
        <p key={support.id}>{toSentence(support)}</p>
      ))}
    </MovePanel>
  )
}
