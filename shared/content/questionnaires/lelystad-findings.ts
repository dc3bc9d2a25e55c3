import type { Judgement } from '../../domain/questionnaire/answer.ts'
import type { Bilingual } from '../bilingual.ts'

/** 'samen': the report gives one finding for several indicators together. */
export type Finding = 'voldoet' | 'verbeterpunt' | 'samen'

export type LelystadFinding = Readonly<{
  itemId: string
  finding: Finding
  text: Bilingual
  /** Municipality and three partners, as far as the report says. */
  said: readonly [Judgement | null, Judgement | null, Judgement | null, Judgement | null]
}>

const nobody = [null, null, null, null] as const
const everyone = ['ja', 'ja', 'ja', 'ja'] as const
const partners = [null, 'ja', 'ja', 'ja'] as const

const toFinding = (
  itemId: string,
  finding: LelystadFinding['finding'],
  nl: string,
  en: string,
  said: LelystadFinding['said'] = nobody,
): LelystadFinding => ({ itemId, finding, text: { nl, en }, said })

/** What the supervision found per indicator, shortened. Source: S001, table of findings. */
export const lelystadFindings: readonly LelystadFinding[] = [
  toFinding(
    'I01',
    'voldoet',
    'Alle ondervraagden noemen dezelfde gezinnen.',
    'All who were asked name the same families.',
    everyone,
  ),
  toFinding(
    'I02',
    'voldoet',
    'De gemeente weet ongeveer om hoeveel gezinnen het gaat en in welke wijken.',
    'The municipality knows roughly how many families there are, and in which districts.',
  ),
  toFinding(
    'I03',
    'voldoet',
    'De partners zijn hierover eensgezind.',
    'The partners agree on this.',
    partners,
  ),
  toFinding(
    'I04',
    'voldoet',
    'Vooral de partners van de gezinscoaching melden aan.',
    'Mainly the partners of the family coaching refer.',
  ),
  toFinding(
    'I05',
    'voldoet',
    'De gezinscoach vergroot het zelfoplossend vermogen van de ouders.',
    'The family coach strengthens the parents’ own problem solving.',
  ),
  toFinding(
    'I06',
    'voldoet',
    'De gezinscoach betrekt de sociale omgeving.',
    'The family coach involves the social surroundings.',
  ),
  toFinding(
    'I07',
    'voldoet',
    'De gezinscoach richt zich op wat het gezin zegt nodig te hebben.',
    'The family coach looks at what the family says it needs.',
  ),
  toFinding(
    'I08',
    'voldoet',
    'Visie en beleid zijn gekoppeld aan het preventief jeugdbeleid.',
    'Vision and policy are tied to preventive youth policy.',
  ),
  toFinding(
    'I09',
    'samen',
    'Eén bevinding samen met de visie.',
    'One finding together with the vision.',
  ),
  toFinding(
    'I10',
    'verbeterpunt',
    'Weinig gezamenlijkheid in de doelen; twee partners noemen doorstroom, niet wat zij voor de gezinnen willen bereiken.',
    'Little in common in the goals; two partners name throughput, not what they want to reach for the families.',
  ),
  toFinding(
    'I11',
    'voldoet',
    'Alle partners houden resultaten per gezin bij, elk op een eigen wijze.',
    'All partners track results per family, each in its own way.',
    partners,
  ),
  toFinding(
    'I12',
    'voldoet',
    'De partners evalueren de aanpak als geheel en bespreken dat met de gemeente.',
    'The partners evaluate the approach as a whole and discuss it with the municipality.',
  ),
  toFinding(
    'I13',
    'samen',
    'Eén bevinding samen met de evaluatie door partners.',
    'One finding together with the evaluation by partners.',
  ),
  toFinding(
    'I14',
    'samen',
    'Eén bevinding samen met de evaluatie door partners.',
    'One finding together with the evaluation by partners.',
  ),
  toFinding(
    'I15',
    'voldoet',
    'De gezinscoach is de centrale persoon.',
    'The family coach is the central person.',
  ),
  toFinding(
    'I16',
    'verbeterpunt',
    'De gemeente zegt dat de doorzettingsmacht in het stappenplan is geregeld; twee van de drie partners zeggen van niet.',
    'The municipality says decision authority is arranged in its step plan; two of the three partners say it is not.',
    ['ja', null, 'nee', 'nee'],
  ),
  toFinding(
    'I17',
    'voldoet',
    'Coaches worden gekozen op hun kwaliteiten. Over het aantal gezinnen per coach is niets afgesproken.',
    'Coaches are chosen for their qualities. Nothing is agreed on the number of families per coach.',
  ),
  toFinding(
    'I18',
    'verbeterpunt',
    'Twee van de drie partners zeggen dat er niet met één plan wordt gewerkt, en dat het anders niet leidend is.',
    'Two of the three partners say there is no single plan, and that if there is, it does not lead them.',
    [null, null, 'nee', 'nee'],
  ),
  toFinding(
    'I19',
    'voldoet',
    'Het traject is gericht op het hele gezin. Let op: of het plan alle gezinsleden betreft, is niet duidelijk.',
    'The work looks at the whole family. Note: whether the plan covers everyone is not clear.',
  ),
  toFinding(
    'I20',
    'voldoet',
    'De coach kan beginnen zonder vraag van het gezin; twee partners zeggen dat ook.',
    'The coach can begin without a question from the family; two partners say so too.',
    [null, null, 'ja', 'ja'],
  ),
  toFinding(
    'I21',
    'verbeterpunt',
    'De gemeente zegt dat dwang en drang bij de aanpak horen; alle drie de partners zeggen van niet. Er zijn geen eenduidige afspraken over het einde.',
    'The municipality says force and pressure are part of the approach; all three partners say not. There are no clear agreements on when it ends.',
    ['ja', 'nee', 'nee', 'nee'],
  ),
  toFinding(
    'I22',
    'voldoet',
    'De gemeente betaalt de coaches structureel en voert de regie.',
    'The municipality pays for the coaches structurally and directs.',
  ),
  toFinding(
    'I23',
    'voldoet',
    'Van manager naar casusautoriteit naar wethouder.',
    'From manager to case authority to alderman.',
  ),
  toFinding(
    'I24',
    'verbeterpunt',
    'De gemeente noemt veel partijen; alle drie de partners noemen er veel minder, en niet voor alle leefgebieden.',
    'The municipality names many parties; all three partners name far fewer, and not for all life domains.',
    ['ja', 'nee', 'nee', 'nee'],
  ),
  toFinding(
    'I25',
    'verbeterpunt',
    'Op papier zijn er geen afspraken.',
    'There are no agreements on paper.',
  ),
  toFinding(
    'I26',
    'voldoet',
    'Medewerkers mogen per gezin beslissen; knelpunten gaan maandelijks naar de managers.',
    'Staff may decide per family; bottlenecks go to the managers every month.',
  ),
  toFinding(
    'I27',
    'voldoet',
    'Alle ondervraagden zeggen dat er afspraken zijn over het delen van informatie.',
    'All who were asked say there are agreements on sharing information.',
    everyone,
  ),
  toFinding(
    'I28',
    'voldoet',
    'De duur is onbeperkt en hangt af van wat het gezin nodig heeft.',
    'There is no limit in time; it depends on what the family needs.',
  ),
  toFinding(
    'I29',
    'verbeterpunt',
    'De gemeente en één partner zeggen dat er afspraken zijn; twee partners zeggen dat gezinnen gewoon moeten wachten.',
    'The municipality and one partner say there are agreements; two partners say families simply have to wait.',
    ['ja', 'ja', 'nee', 'nee'],
  ),
  toFinding(
    'I30',
    'voldoet',
    'Gezinnen die blijvend aandacht nodig hebben, blijven in beeld bij een gezinsadviseur.',
    'Families that need lasting attention stay in view with a family adviser.',
  ),
]
