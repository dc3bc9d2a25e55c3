import { useMemo } from 'react'
import type {
  EcogramScene,
  EcogramSupport,
} from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { HelperShape } from './EcogramParts.tsx'
import type { CanvasItem } from './canvas-item.ts'
import { useSupportSentence } from './use-support-sentence.ts'

/** The helpers of an ecogram as what the canvas shows, each with its support in words. */
export function useEcogramItems(
  scene: EcogramScene,
  supports: readonly EcogramSupport[],
): readonly CanvasItem[] {
  const toSentence = useSupportSentence()
  return useMemo(
    () =>
      scene.helpers.map((helper) => ({
        id: helper.id,
        x: helper.x,
        y: helper.y,
        width: 160,
        height: 68,
        label: [helper.name, helper.under, ...findSupports(supports, helper.id).map(toSentence)]
          .filter((part) => part !== '')
          .join(', '),
        content: <HelperShape helper={helper} />,
      })),
    [scene, supports, toSentence],
  )
}

/** What comes from one helper; support that is still sought stands in the picture by itself. */
export const findSupports = (
  supports: readonly EcogramSupport[],
  id: string,
): readonly EcogramSupport[] => supports.filter((one) => (one.helperId ?? one.id) === id)
