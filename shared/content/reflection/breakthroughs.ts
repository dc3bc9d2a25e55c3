/**
 * Breakthroughs (doorbraken): small steps in the right direction that break the circle by doing something
 * completely different. Source: domain reference 7.5 (S004; D8 to D10 are our own addition).
 */
import { z } from 'zod'
import type { Bilingual } from '../bilingual.ts'

export const breakthroughIds = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
] as const
export const breakthroughId = z.enum(breakthroughIds)
export type BreakthroughId = z.output<typeof breakthroughId>

/** What each breakthrough is. */
export const breakthroughLabels: Readonly<Record<BreakthroughId, Bilingual>> = {
  D1: { nl: 'Voorkomen van een uithuisplaatsing', en: 'An out-of-home placement was prevented' },
  D2: {
    nl: 'Schulden: traject gestart of afbetaling loopt',
    en: 'Debts: a track began or payment is under way',
  },
  D3: { nl: 'Praktische hulp die ruimte geeft', en: 'Practical help that creates room' },
  D4: { nl: 'Minder van hulp naar hulp', en: 'Less going from one service to another' },
  D5: { nl: 'Rust door minder hulpverlening', en: 'Calm through fewer services' },
  D6: {
    nl: 'Hulp gestart bij iemand die het probleem niet zag',
    en: 'Help began for someone who did not see the problem',
  },
  D7: { nl: 'Regie weer bij de inwoner', en: 'The resident is in charge again' },
  D8: { nl: 'Passende plek: school, werk of wonen', en: 'A fitting place: school, work or home' },
  D9: { nl: 'Netwerk doet weer mee', en: 'The network takes part again' },
  D10: { nl: 'Regel of werkproces aangepast', en: 'A rule or work process was changed' },
}

/** How big: begeleid falen (S004) is trying without success, and learning from it. */
export const breakthroughSizes = ['klein', 'groot', 'begeleidFalen'] as const
export const breakthroughSize = z.enum(breakthroughSizes)
export type BreakthroughSize = z.output<typeof breakthroughSize>

/** What each size says. */
export const breakthroughSizeLabels: Readonly<Record<BreakthroughSize, Bilingual>> = {
  klein: { nl: 'Kleine stap', en: 'A small step' },
  groot: { nl: 'Grote stap', en: 'A big step' },
  begeleidFalen: {
    nl: 'Begeleid falen: geprobeerd, niet gelukt, wel geleerd',
    en: 'Guided failing: tried, did not work, learned from it',
  },
}
