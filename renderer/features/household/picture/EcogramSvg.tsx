import type { EcogramScene } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { EcogramBackdrop, HelperShape } from './EcogramParts.tsx'
import { SceneTexts } from './SceneParts.tsx'

type EcogramSvgProps = Readonly<{
  title: string
  description: string
  foot: string
  scene: EcogramScene
  className?: string | undefined
}>

/** The whole ecogram as one standing picture, for paper and for a file. */
export function EcogramSvg({ title, description, foot, scene, className }: EcogramSvgProps) {
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
      className={className}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <EcogramBackdrop scene={scene} />
      {scene.helpers.map((helper) => (
        <g key={helper.id} data-id={helper.id} transform={`translate(${helper.x} ${helper.y})`}>
          <HelperShape helper={helper} />
        </g>
      ))}
      <SceneTexts texts={scene.texts} />
      <text x={16} y={height - 12} fontSize={12.5} fill="currentColor">
        {foot}
      </text>
    </svg>
  )
}
