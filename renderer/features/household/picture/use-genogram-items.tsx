import { useMemo } from 'react'
import { toPersonSentence } from '../../../../shared/content/kinship-sentences.ts'
import type { GenogramOrderedRows } from '../../../../shared/domain/genogram/drawing.ts'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useSpeech } from '../use-speech.ts'
import { PersonLabel } from './PersonLabel.tsx'
import type { CanvasItem } from './canvas-item.ts'
import { type SignLook, SignShape } from './SignShape.tsx'
import { toReadingOrder } from './to-reading-order.ts'

type Drawn = Readonly<{
  scene: GenogramScene
  rows: GenogramOrderedRows
  lookOf: (id: string) => SignLook
}>

/** The people of a genogram as what the canvas shows, in reading order, each in a sentence. */
export function useGenogramItems(
  kinship: Kinship,
  { scene, rows, lookOf }: Drawn,
): readonly CanvasItem[] {
  const speech = useSpeech()
  return useMemo(() => {
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
}
