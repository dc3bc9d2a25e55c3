import type { QualityText } from './quality-text.ts'

/** What the checks of clashes, network, parties, safety and looking back say. */
export const togetherTexts = {
  conflictsSolved: {
    source: 'S000: which parties work against each other',
    ok: { nl: 'Er is geen open botsing', en: 'There is no open clash' },
    missing: { nl: 'Eén botsing is nog open', en: 'One clash is still open' },
    missingMany: {
      nl: '{{count}} botsingen zijn nog open',
      en: '{{count}} clashes are still open',
    },
  },
  conflictOwner: {
    source: 'S000; domain reference 3.2, botsingen: owner',
    ok: { nl: 'Elke botsing heeft een eigenaar', en: 'Every clash has an owner' },
    missing: { nl: 'Eén botsing heeft nog geen eigenaar', en: 'One clash has no owner yet' },
    missingMany: {
      nl: '{{count}} botsingen hebben nog geen eigenaar',
      en: '{{count}} clashes have no owner yet',
    },
  },
  networkUsed: {
    source: 'S000: help of the own network; W3 of wraparound',
    ok: { nl: 'Mensen om het gezin heen doen mee', en: 'People around the family take part' },
    missing: {
      nl: 'Nog niemand om het gezin heen doet mee. Kan dat, of staat er waarom niet',
      en: 'Nobody around the family takes part yet. Is that possible, or does it say why not',
    },
  },
  networkYes: {
    source: 'domain reference 3.2, netwerkbijdrage: own consent',
    ok: { nl: 'Wie helpt, zei zelf ja', en: 'Whoever helps said yes in person' },
    missing: {
      nl: '{{names}} heeft zelf nog geen ja gezegd',
      en: '{{names}} has not said yes in person yet',
    },
    missingMany: {
      nl: '{{names}} hebben zelf nog geen ja gezegd',
      en: '{{names}} have not said yes in person yet',
    },
  },
  partiesAnswered: {
    source: 'S001: a plan that does not lead what parties do',
    ok: {
      nl: 'Elke partij zei of dit plan leidend is',
      en: 'Every party said whether this plan leads',
    },
    missing: {
      nl: '{{names}} zei nog niet of dit plan leidend is',
      en: '{{names}} has not said yet whether this plan leads',
    },
    missingMany: {
      nl: '{{names}} zeiden nog niet of dit plan leidend is',
      en: '{{names}} have not said yet whether this plan leads',
    },
  },
  oneRegisseur: {
    source: 'S001: one regisseur, known to all; S000 slogan',
    ok: {
      nl: 'Alle partijen die antwoordden, noemen dezelfde regisseur',
      en: 'All parties that answered name the same regisseur',
    },
    missing: {
      nl: '{{text}} noemt een andere regisseur, of geen',
      en: '{{text}} names another regisseur, or none',
    },
  },
  positions: {
    source: 'domain reference 3.5: adopted means that every position is on record',
    ok: { nl: 'Van iedereen ligt het standpunt vast', en: 'Everyone’s position is on record' },
    missing: {
      nl: 'Van {{names}} ligt bij de vaststelling nog geen standpunt vast',
      en: 'No position of {{names}} is on record at the adoption yet',
    },
  },
  whomToCall: {
    source: 'step 7 of wraparound; domain reference 3.2, als het misgaat',
    ok: { nl: 'Bekend wie je belt als het misgaat', en: 'Known whom to call if things go wrong' },
    missing: {
      nl: 'Er staat nog niet wie je belt als het misgaat',
      en: 'It does not say yet whom to call if things go wrong',
    },
  },
  safety: {
    source: '1Gezin1Plan, phase 1: check of basic care and safety',
    ok: { nl: 'De veiligheid is samen nagegaan', en: 'Safety was checked together' },
    missing: {
      nl: 'De veiligheid is nog niet samen nagegaan',
      en: 'Safety has not been checked together yet',
    },
  },
  evaluationPlanned: {
    source: 'domain reference 3.4',
    ok: { nl: 'Er is een datum om terug te kijken', en: 'There is a date to look back' },
    missing: {
      nl: 'Er is nog geen datum om terug te kijken',
      en: 'There is no date to look back yet',
    },
  },
  evaluationOverdue: {
    source: 'domain reference 3.4: held, moved or skipped with a reason',
    ok: { nl: 'Geen terugblik is blijven liggen', en: 'No look-back was left lying' },
    missing: {
      nl: 'Een dag om terug te kijken is voorbij. Wat kwam eruit',
      en: 'A day to look back has passed. What came of it',
    },
    missingMany: {
      nl: '{{count}} dagen om terug te kijken zijn voorbij. Wat kwam eruit',
      en: '{{count}} days to look back have passed. What came of them',
    },
  },
} as const satisfies Readonly<Record<string, QualityText>>
