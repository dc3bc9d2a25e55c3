import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { recognitions } from '../../../../../shared/domain/reverse-test-vocabulary.ts'
import * as options from '../../../../../shared/content/reverse-test/option-lists.ts'

/** Copied by hand from the source (domain reference 1.5). */
const lists = [
  [
    'OT-0.4',
    options.deciderOptions,
    [
      'regisseurMetMandaat',
      'consulentOfKlantmanager',
      'college',
      'partnerorganisatie',
      'rechter',
      'nogOnbekend',
    ],
  ],
  ['OT-1.3', options.sharedAimOptions, ['gedeeld', 'deels', 'nietGedeeld']],
  ['OT-2.4', options.purposeFitOptions, ['past', 'pastDeels', 'pastNiet']],
  ['OT-2.5', options.explainableOptions, ['ja', 'twijfel', 'nee']],
  ['OT-3.7', options.outcomeOptions, ['geenOplossing']],
  [
    'OT-4.7',
    options.rightsOptions,
    [
      'onafhankelijkeClientondersteuningAangeboden',
      'bezwaarUitgelegd',
      'klachtUitgelegd',
      'inzageUitgelegd',
      'kopieGegeven',
    ],
  ],
  ['OT-5.4', options.recognitionOptions, recognitions],
  [
    'OT-5.5',
    options.fourEyesOptions,
    [
      'nodigEnGewenstGescheiden',
      'minstensTweeOplossingen',
      'kleinereStapOverwogen',
      'gevolgenVoorKinderenBekeken',
      'gelijkeGevallenBekeken',
      'bevoegdPersoonBeslist',
    ],
  ],
] as const

describe('options of the reverse test', () => {
  test.each(lists)('%s offers those of the source, in both languages', (_, list, ids) => {
    expect(list.map(({ id }) => id)).toEqual(ids)
    expect(() => z.array(options.questionOption.strict()).parse(list)).not.toThrow()
  })

  test('doubt, not known yet and does not fit ask for work; a family that does not recognise itself does not block', () => {
    const all = lists.flatMap(([, list]) => list)
    expect(all.filter(({ isGap }) => isGap).map(({ id }) => id)).toEqual([
      'nogOnbekend',
      'pastNiet',
      'twijfel',
      'nee',
      'nietBesproken',
    ])
  })

  test('what does not fit sends back to step 1', () => {
    expect(options.purposeFitOptions.at(-1)).toMatchObject({ id: 'pastNiet', backToStep: 1 })
  })
})
