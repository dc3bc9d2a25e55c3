import type { SignPlace } from '../../../../shared/domain/genogram/shapes.ts'
import { drawnSign } from '../../../../shared/domain/genogram/sizes.ts'

/** Name and own word of a person, under the sign or beside it; around 0,0 as the sign is. */
export function PersonLabel({ sign }: Readonly<{ sign: SignPlace }>) {
  const isRight = sign.labelSide === 'right'
  const x = isRight ? drawnSign.half + 10 : 0
  const lineCount = sign.nameLines.length + (sign.under === '' ? 0 : 1)
  const top = isRight ? 5 - (lineCount - 1) * 8 : drawnSign.half + 19
  return (
    <text x={x} textAnchor={isRight ? 'start' : 'middle'} fill="currentColor">
      {sign.nameLines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          y={top + index * drawnSign.nameLine}
          fontSize={14.5}
          fontWeight={600}
        >
          {line}
        </tspan>
      ))}
      {sign.under !== '' && (
        <tspan x={x} y={top + sign.nameLines.length * drawnSign.nameLine - 1} fontSize={12.5}>
          {sign.under}
        </tspan>
      )}
    </text>
  )
}
