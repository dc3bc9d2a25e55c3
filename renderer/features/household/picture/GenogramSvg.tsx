import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { SceneLine, SceneText } from '../../../../shared/domain/genogram/picture-shapes.ts'
import { PersonLabel } from './PersonLabel.tsx'
import { HomeBadges, SceneHomes, SceneLines, SceneTexts } from './SceneParts.tsx'
import { type SignLook, SignShape } from './SignShape.tsx'

/** What can be laid over the genogram. */
export type GenogramLayers = Readonly<{
  ties: readonly SceneLine[]
  authority: readonly SceneText[]
}>

type GenogramSvgProps = Readonly<{
  title: string
  /** Everyone in sentences: what the picture says, in words. */
  description: string
  /** Under the picture: when, and with whom it was made. */
  foot: string
  scene: GenogramScene
  layers: GenogramLayers
  lookOf: (id: string) => SignLook
  className?: string | undefined
}>

/** The whole genogram as one standing picture, for paper and for a file. */
export function GenogramSvg(props: GenogramSvgProps) {
  const { title, description, foot, scene, layers, lookOf } = props
  const height = scene.height + 34
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${scene.width} ${height}`}
      width={scene.width}
      height={height}
      color="#1c2226"
      fontFamily="'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"
      className={props.className}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <SceneHomes homes={scene.homes} />
      <SceneLines lines={scene.lines} />
      {scene.signs.map((sign) => (
        <g
          key={sign.person.id}
          data-id={sign.person.id}
          transform={`translate(${sign.x} ${sign.y})`}
        >
          <SignShape {...lookOf(sign.person.id)} />
          <PersonLabel sign={sign} />
        </g>
      ))}
      <SceneLines lines={layers.ties} />
      <SceneTexts texts={[...scene.texts, ...layers.authority]} />
      <HomeBadges homes={scene.homes} />
      <text x={16} y={height - 12} fontSize={12.5} fill="currentColor">
        {foot}
      </text>
    </svg>
  )
}
