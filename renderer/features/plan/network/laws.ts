import type { Bilingual } from '../../../../shared/content/bilingual.ts'

type Law = Readonly<Bilingual & { id: string }>

/** A Dutch law keeps its name; English adds what it is about. */
const law = (id: string, nl: string, about: string): Law => ({ id, nl, en: `${nl} (${about})` })

/** Laws under which a party works. Source: domain reference 1.3, by its short codes. */
export const laws: readonly Law[] = [
  law('JW', 'Jeugdwet', 'youth'),
  law('WMO', 'Wmo 2015', 'social support'),
  law('PW', 'Participatiewet', 'work and income'),
  law('WGS', 'Wet gemeentelijke schuldhulpverlening', 'debts'),
  law('LPW', 'Leerplichtwet en RMC', 'school attendance'),
  law('PO', 'Passend onderwijs', 'suitable education'),
  law('ZORG', 'Zvw en Wlz', 'health care'),
  law('WVGGZ', 'Wet verplichte ggz', 'compulsory mental health care'),
  law('WZD', 'Wet zorg en dwang', 'care and coercion'),
  law('HUISV', 'Huisvestingswet en huurrecht', 'housing'),
  law('BW1', 'Burgerlijk Wetboek boek 1', 'family law'),
  law('POL', 'Politiewet en huisverbod', 'police'),
]
