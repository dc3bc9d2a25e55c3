import { expect, test } from 'vitest'
import { toCheckedNames, toStoryNames } from '../../../../electron/views/story-names.ts'
import { exampleCase, exampleParticipant } from '../../../helpers/vault-database.ts'

test('every name the host knows of a household, without the words that say what someone is', () => {
  const names = toStoryNames({
    caseRow: { ...exampleCase, title: 'Huishouden De Wit', regisseur: 'Noor Bakker' },
    plan: {
      persons: [{ id: 'p1', name: 'Finn de Wit' }],
      network: [{ id: 'n1', name: 'oma Truus' }],
      parties: [
        { id: 'b1', name: 'Basisschool', worker: 'juf Eva', deputy: 'behandelaar vader' },
        { id: 'b2', name: '', worker: '', deputy: '' },
      ],
    },
    participants: [{ ...exampleParticipant, organisation: 'MEE' }],
    municipality: 'Lindeveld',
  })
  expect(toCheckedNames(names)).toEqual({
    people: [
      ...['Finn de Wit', 'Truus', 'De', 'Wit', 'Eva', 'behandelaar'],
      ...[exampleParticipant.name, 'Noor Bakker', 'Lindeveld'],
    ],
    organisations: ['Basisschool', 'MEE'],
  })
})
