import { milanPlan } from './milan-plan.ts'
import { milanRecords } from './milan-records.ts'
import { milanReverseTest } from './milan-reverse-test.ts'
import { milanFamilyVoice, milanTeamNotes } from './milan-voice.ts'
import type { PracticeCase } from './practice-case.ts'

/** Practice case B: a young man turns 18 and everything stops at once (domain reference 9.2). */
export const milan: PracticeCase = {
  ref: 'VB-2026-002',
  title: 'Milan wordt 18',
  status: 'actief',
  regisseur: 'Tom Aerts',
  municipality: 'Lindervoort',
  plan: milanPlan,
  familyVoice: milanFamilyVoice,
  teamNotes: milanTeamNotes,
  records: milanRecords,
  reverseTests: [milanReverseTest],
  guests: [],
}
