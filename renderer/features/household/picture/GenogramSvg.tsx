import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { SceneLine, SceneText } from '../../../../shared/domain/genogram/picture-shapes.ts'
import { PersonLabel } from './PersonLabel.tsx'
import { type PictureSheet, PictureSvg } from './PictureSvg.tsx'
import { HomeBadges, SceneHomes, SceneLines, SceneTexts } from './SceneParts.tsx'
import { type SignLook, SignShape } from './SignShape.tsx'

/** What can be laid over the genogram. */
export type GenogramLayers = Readonly<{
  ties: readonly SceneLine[]
  authority: readonly SceneText[]
}>

type GenogramSvgProps = Readonly<{
  sheet: PictureSheet
  scene: GenogramScene
  layers: GenogramLayers
  lookOf: (id: string) => SignLook
}>

/** The whole genogram as one standing picture, for paper and for a file. */
export const GenogramSvg = ({ sheet, scene, layers, lookOf }: GenogramSvgProps) => (
  <PictureSvg sheet={sheet} size={scene}>
    <SceneHomes homes={scene.homes} />
    <SceneLines lines={scene.lines} />
    {scene.signs.map((sign) => (
      <g key={sign.person.id} data-id={sign.person.id} transform={`translate(${sign.x} ${sign.y})`}>
        <SignShape {...lookOf(sign.person.id)} />
        <PersonLabel sign={sign} />
      </g>
    ))}
    <SceneLines lines={layers.ties} />
    <SceneTexts texts={[...scene.texts, ...layers.authority]} />
    <HomeBadges homes={scene.homes} />
  </PictureSvg>
)
