import { toTieSample } from '../../../../shared/domain/genogram/ties.ts'
import { toBow, toPolyline, toZigzag } from '../../../../shared/domain/genogram/picture-paths.ts'
import type { LegendEntry } from './legend-entries.ts'
import { SceneLines, toStroke } from './SceneParts.tsx'
import { SignShape } from './SignShape.tsx'

/** A small piece of the picture, drawn by the same hand as the picture itself. */
export function LegendSample({ entry }: Readonly<{ entry: LegendEntry }>) {
  return (
    <svg viewBox="0 0 72 48" aria-hidden>
      {toSample(entry)}
    </svg>
  )
}

const line = 'M4 24H68'
const unionPatterns = {
  huwelijk: 'solid',
  partnerschap: 'solid',
  samenwonend: 'dashed',
  lat: 'dotted',
  ouders: 'fineDot',
} as const
const linkPatterns = { geboorte: 'solid', adoptie: 'dashed', pleegkind: 'dotted' } as const

function toSample(entry: LegendEntry) {
  switch (entry.kind) {
    case 'sign':
      return (
        <g transform="translate(36 24) scale(0.72)">
          <SignShape sign={entry.word} inside={entry.word === 'onbekend' ? '?' : ''} />
        </g>
      )
    case 'union':
      return <path d={line} {...toStroke(unionPatterns[entry.word], 2.5)} />
    case 'end':
      return (
        <g {...toStroke('solid', 2.5)}>
          <path d={line} />
          <path d={entry.word === 'gescheiden' ? 'M26 10L36 38M36 10L46 38' : 'M31 10L41 38'} />
        </g>
      )
    case 'link':
      return <path d="M36 2V46" {...toStroke(linkPatterns[entry.word], 2.5)} />
    case 'tie':
      return <SceneLines lines={toTieSample(entry.word)} />
    case 'strength':
      return <StrengthSample word={entry.word} />
    case 'other':
      return <OtherSample word={entry.word} />
  }
}

function StrengthSample({ word }: Readonly<{ word: 'sterk' | 'gewoon' | 'broos' | 'spanning' }>) {
  const way = toBow({ x: 4, y: 24 }, { x: 68, y: 24 }, 0, 12)
  const d = word === 'spanning' ? toPolyline(toZigzag(way)) : line
  return (
    <path d={d} {...toStroke(word === 'broos' ? 'dashed' : 'solid', word === 'sterk' ? 5 : 2.5)} />
  )
}

function OtherSample({
  word,
}: Readonly<{ word: Extract<LegendEntry, { kind: 'other' }>['word'] }>) {
  switch (word) {
    case 'inPlan':
    case 'central':
    case 'died':
      return (
        <g transform="translate(36 24) scale(0.72)">
          <SignShape
            sign="man"
            isInPlan={word === 'inPlan'}
            isCentral={word === 'central'}
            isDead={word === 'died'}
          />
        </g>
      )
    case 'twins':
      return <path d="M36 6L18 42M36 6L54 42" {...toStroke('solid', 2.5)} />
    case 'home':
      return <rect x={8} y={6} width={56} height={36} rx={9} {...toStroke('dashed', 2.5)} />
    case 'stay':
      return <rect x={4} y={12} width={64} height={24} rx={12} {...toStroke('dotted', 2.5)} />
    case 'authority':
      return (
        <text x={36} y={33} textAnchor="middle" fontSize={26} fill="currentColor">
          {'G'}
        </text>
      )
    case 'gives':
      return (
        <path d="M4 24H54M50 14L68 24L50 34Z" {...toStroke('solid', 2.5)} fill="currentColor" />
      )
    case 'asks':
      return (
        <path d="M68 24H18M22 14L4 24L22 34Z" {...toStroke('solid', 2.5)} fill="currentColor" />
      )
    case 'waits':
      return (
        <g {...toStroke('solid', 2.5)}>
          <path d="M4 24H54" />
          <circle cx={61} cy={24} r={6} />
        </g>
      )
  }
}
