/** How the life of a plan is said aloud. Sources: domain reference 3.5 (stages) and 6.6 (positions). */
import type { PlanPosition, PlanStage } from '../domain/case-life.ts'
import type { Labels } from './vocabulary-labels.ts'

export const planStageLabels: Labels<PlanStage> = {
  concept: { nl: 'Concept', en: 'Draft' },
  besproken: { nl: 'Besproken', en: 'Talked through' },
  vastgesteld: { nl: 'Vastgesteld', en: 'Adopted' },
  bijgesteld: { nl: 'Bijgesteld', en: 'Adjusted' },
  afgerond: { nl: 'Afgerond', en: 'Finished' },
}

export const planPositionLabels: Labels<PlanPosition> = {
  akkoord: { nl: 'Akkoord', en: 'Agrees' },
  metVoorbehoud: { nl: 'Met voorbehoud', en: 'With a reservation' },
  nietAkkoord: { nl: 'Niet akkoord', en: 'Does not agree' },
  nietGereageerd: { nl: 'Niet gereageerd', en: 'No response' },
}
