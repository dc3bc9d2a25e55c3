import { toGroup, toItem, toPart } from './make-questionnaire.ts'

/**
 * Themes 1 and 2 of the toetsingskader: who is reached, and the family at the centre. Source: the framework of Samenwerkend Toezicht Jeugd (domain reference 7.1), literally; English is ours.
 */
export const reachTheme = toPart(
  'T1',
  { nl: 'Toeleiding', en: 'Referral and reach' },
  {
    nl: 'Gezinnen zijn in beeld en worden bereikt met de aanpak.',
    en: 'Families are in view and reached.',
  },
  [
    toGroup('C1', 'GGSR zijn in beeld', 'Families with low social self-reliance are in view', [
      toItem(
        'I01',
        'Alle netwerkpartners hanteren dezelfde omschrijving van GGSR',
        'All partners use the same description of GGSR',
      ),
      toItem(
        'I02',
        'De gemeente heeft zicht op de populatie GGSR',
        'The municipality has a view of the GGSR population',
      ),
    ]),
    toGroup(
      'C2',
      'De aanpak bereikt alle gezinnen waarvoor dit nodig is',
      'The approach reaches all families that need it',
      [
        toItem(
          'I03',
          'De netwerkpartners weten waar gezinnen voor de aanpak kunnen worden aangemeld',
          'Partners know where to refer families',
        ),
        toItem(
          'I04',
          'Netwerkpartners en alle relevante partijen melden GGSR aan voor de aanpak',
          'Partners and all relevant parties refer families',
        ),
      ],
    ),
  ],
)

/** Theme 2. */
export const familyTheme = toPart(
  'T2',
  { nl: 'Gezin centraal', en: 'Family at the centre' },
  {
    nl: 'De aanpak stelt het gezin en zijn sociale netwerk centraal.',
    en: 'The approach puts the family and its social network at the centre.',
  },
  [
    toGroup(
      'C3',
      'De aanpak stelt het gezin en zijn sociale netwerk centraal',
      'The approach puts the family and its network at the centre',
      [
        toItem(
          'I05',
          'Binnen de aanpak wordt de eigen kracht van het gezin ondersteund en benut',
          "The family's own strength is supported and used",
        ),
        toItem(
          'I06',
          'Binnen de aanpak wordt het sociale netwerk van het gezin benut',
          "The family's social network is used",
        ),
        toItem(
          'I07',
          'Binnen de aanpak is de behoefte van het gezin uitgangspunt bij het bepalen wat nodig is',
          "The family's need is the starting point for what is needed",
        ),
      ],
    ),
  ],
)
