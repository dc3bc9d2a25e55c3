import type { EcogramScene } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { EcogramBackdrop, HelperShape } from './EcogramParts.tsx'
import { type PictureSheet, PictureSvg } from './PictureSvg.tsx'
import { SceneTexts } from './SceneParts.tsx'

type EcogramSvgProps = Readonly<{ sheet: PictureSheet; scene: EcogramScene }>

/** The whole ecogram as one standing picture, for paper and for a file. */
export const EcogramSvg = ({ sheet, scene }: EcogramSvgProps) => (
  <PictureSvg sheet={sheet} size={scene}>
    <EcogramBackdrop scene={scene} />
    {scene.helpers.map((helper) => (
      <g key={helper.id} data-id={helper.id} transform={`translate(${helper.x} ${helper.y})`}>
        <HelperShape helper={helper} />
      </g>
    ))}
    <SceneTexts texts={scene.texts} />
  </PictureSvg>
)
