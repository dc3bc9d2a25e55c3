import type { PersonSign } from '../../../../shared/domain/household-vocabulary.ts'

/** How one person is drawn. */
export type SignLook = Readonly<{
  sign: PersonSign
  isInPlan?: boolean
  isCentral?: boolean
  isDead?: boolean
  isDashed?: boolean
  /** Inside the sign: an age. */
  inside?: string
}>

/** The sign of a person around 0,0, 48 pixels wide; attributes only, so that it looks the same in a saved file. */
export function SignShape(look: SignLook) {
  const { sign, isInPlan = false, isCentral = false, isDead = false, inside = '' } = look
  const stroke = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: isInPlan ? 3 : 2,
    ...(look.isDashed === true ? { strokeDasharray: '5 4' } : {}),
  }
  return (
    <g data-sign={sign}>
      <path d={outlines[sign](24)} fill="var(--picture-paper, #ffffff)" />
      <path d={outlines[sign](24)} {...stroke} />
      {isCentral && <path d={outlines[sign](18)} {...stroke} strokeWidth={1.5} />}
      {isDead && (
        <path d="M-17-17L17 17M17-17L-17 17" stroke="currentColor" strokeWidth={1} fill="none" />
      )}
      {sign === 'huisdier' && <Paw />}
      {inside !== '' && (
        <text
          y={sign === 'zwangerschap' ? 10 : 5}
          textAnchor="middle"
          fontSize={15}
          fontWeight={600}
          fill="currentColor"
          stroke="var(--picture-paper, #ffffff)"
          strokeWidth={isDead ? 3 : 0}
          paintOrder="stroke"
        >
          {inside}
        </text>
      )}
    </g>
  )
}

const square = (half: number): string => `M${-half} ${-half}H${half}V${half}H${-half}Z`

const rounded = (half: number): string => {
  const straight = half - half / 2.4
  return `M${-straight} ${-half}H${straight}Q${half} ${-half} ${half} ${-straight}V${straight}Q${half} ${half} ${straight} ${half}H${-straight}Q${-half} ${half} ${-half} ${straight}V${-straight}Q${-half} ${-half} ${-straight} ${-half}Z`
}

/** Outlines by half their width (genogram reference, section 2). */
const outlines: Readonly<Record<PersonSign, (half: number) => string>> = {
  man: square,
  vrouw: (half) => `M${-half} 0A${half} ${half} 0 1 1 ${half} 0A${half} ${half} 0 1 1 ${-half} 0Z`,
  // A leaf: two opposite corners fully round. No agreed sign exists; the person chooses this one.
  anders: (half) =>
    `M0 ${-half}H${half}V0A${half} ${half} 0 0 1 0 ${half}H${-half}V0A${half} ${half} 0 0 1 0 ${-half}Z`,
  onbekend: rounded,
  zwangerschap: (half) => `M0 ${-half * 0.8}L${half * 0.75} ${half * 0.7}H${-half * 0.75}Z`,
  huisdier: (half) => rounded(half * 0.75),
}

function Paw() {
  return (
    <g fill="currentColor">
      <ellipse cx={0} cy={5} rx={5.5} ry={4.5} />
      <circle cx={-7} cy={-1} r={2.3} />
      <circle cx={-2.6} cy={-5} r={2.3} />
      <circle cx={2.6} cy={-5} r={2.3} />
      <circle cx={7} cy={-1} r={2.3} />
    </g>
  )
}
