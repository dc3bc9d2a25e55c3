import { useMatches } from '@tanstack/react-router'
import type { PlaceName } from './place-name.ts'

/** Which page this is. */
export const usePlace = (): PlaceName =>
  useMatches({ select: (matches) => matches.at(-1)?.staticData.place }) ?? 'start'
