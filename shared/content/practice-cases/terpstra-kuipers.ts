import type { PracticeCase } from './practice-case.ts'
import { terpstraKuipersPlanned } from './terpstra-kuipers-meetings.ts'
import { terpstraKuipersPlan } from './terpstra-kuipers-plan.ts'
import { terpstraKuipersRecords } from './terpstra-kuipers-records.ts'
import { terpstraKuipersReverseTest } from './terpstra-kuipers-reverse-test.ts'
import { terpstraKuipersFamilyVoice, terpstraKuipersTeamNotes } from './terpstra-kuipers-voice.ts'

/** Practice case A: two sons, parents separating, debts (domain reference 9.1). */
export const terpstraKuipers: PracticeCase = {
  ref: 'VB-2026-001',
  title: 'Huishouden Terpstra en Kuipers',
  status: 'gemonitord',
  regisseur: 'Nadia el Amrani',
  municipality: 'Lindervoort',
  plan: terpstraKuipersPlan,
  familyVoice: terpstraKuipersFamilyVoice,
  teamNotes: terpstraKuipersTeamNotes,
  records: terpstraKuipersRecords,
  reverseTests: [terpstraKuipersReverseTest],
  meetings: [terpstraKuipersPlanned],
  guests: [
    { role: 'regisseur', name: 'Joost Blom', organisation: 'Gemeente Lindervoort' },
    {
      role: 'professional',
      name: 'Priya Ramdin',
      organisation: 'Gezinshulp Lindeveld',
      partyId: 'O3',
    },
    { role: 'gezinslid', name: 'Marloes Terpstra', organisation: null },
    { role: 'steunfiguur', name: 'Tineke Terpstra', organisation: null },
    {
      role: 'meelezer',
      name: 'Ellen Stam',
      organisation: 'Gemeente Lindervoort, Werk en Inkomen',
    },
  ],
}
