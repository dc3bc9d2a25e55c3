import { useState } from 'react'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import { type KinTie, toTieLines } from '../../../../shared/domain/genogram/ties.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import type { GenogramLayers } from './GenogramSvg.tsx'
import { toAuthorityTexts } from './to-authority-texts.ts'
import { useShownTies } from './use-shown-ties.ts'

/** The layers of a genogram, all off until somebody turns them on, and what is drawn of them now. */
export type LayerChoice = Readonly<{
  /** All ties that could be drawn. */
  ties: readonly KinTie[]
  /** Through whose eyes ties are drawn; null for no ties. */
  viewerId: string | null
  setViewer: (id: string | null) => void
  showsAuthority: boolean
  setAuthority: (isShown: boolean) => void
  drawn: GenogramLayers
}>

/** Remembers which layers are on, for this screen only. */
export function useGenogramLayers(kinship: Kinship, scene: GenogramScene): LayerChoice {
  const [viewerId, setViewer] = useState<string | null>(null)
  const [showsAuthority, setAuthority] = useState(false)
  const ties = useShownTies()
  return {
    ties,
    viewerId,
    setViewer,
    showsAuthority,
    setAuthority,
    drawn: {
      ties: viewerId === null ? [] : toTieLines(ties, viewerId, scene.signs),
      authority: showsAuthority ? toAuthorityTexts(kinship, scene) : [],
    },
  }
}
