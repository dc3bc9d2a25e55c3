import type { HardWord } from '../../domain/plan-quality/hard-words.ts'
import { toHardWords } from './to-hard-words.ts'

/** Fixed passive phrases, with plainer words for them. Source: plain words, section 1.6. */
export const passivePhrases: readonly HardWord[] = [
  ...toHardWords('lijdend', [
    ['er wordt gekeken naar, wordt gekeken naar', '{wie} kijkt naar'],
    ['er wordt gekeken of, wordt gekeken of', '{wie} kijkt of'],
    ['er wordt onderzocht, wordt onderzocht', '{wie} onderzoekt'],
    ['er zal worden, zal worden, zullen worden', '{wie} gaat'],
    ['dient te worden, dienen te worden', '{wie} moet'],
    ['er wordt verzocht, wordt verzocht', 'wij vragen'],
    ['wordt u verzocht, wordt je verzocht', 'wil je'],
    ['wordt geacht, worden geacht', 'moet'],
    ['er is besloten, is besloten, werd besloten', '{wie} heeft besloten'],
    [
      'er is afgesproken, is afgesproken',
      'we hebben afgesproken',
      'in een verslag van de hele tafel mag het blijven',
    ],
    ['er wordt verwacht, wordt verwacht', '{wie} verwacht'],
    ['wordt ingezet, worden ingezet, is ingezet', '{wie} begint met, krijgt'],
    ['wordt opgepakt, worden opgepakt, is opgepakt', '{wie} doet'],
    ['wordt opgestart, is opgestart', '{wie} begint met'],
    ['wordt geadviseerd, is geadviseerd', '{wie} vindt het verstandig om'],
    ['wordt ervaren als, wordt ervaren', '{wie} vindt'],
    ['wordt gezien als', '{wie} ziet het als'],
    ['werd geconstateerd, is geconstateerd', '{wie} zag'],
    ['wordt gemeld, is gemeld', '{wie} heeft verteld'],
    ['kan worden aangevraagd, kunnen worden aangevraagd', 'je kunt vragen om'],
    ['wordt in behandeling genomen', '{wie} bekijkt het'],
    ['wordt op de hoogte gesteld, worden op de hoogte gesteld', '{wie} vertelt het aan'],
    ['wordt contact opgenomen', '{wie} belt'],
    ['wordt gestreefd naar', '{wie} wil'],
    ['wordt voorgesteld', '{wie} stelt voor'],
  ]),
]
