/**
 * The points of the working model that practice is laid beside: the ten principles of wraparound care, on
 * which the original model was built. Source: domain reference 3.1 and 7.2, recommendation R1.
 */
export const workingModelColumns = [
  { id: 'W1', nl: 'De stem en keuze van het gezin', en: 'Family voice and choice' },
  {
    id: 'W2',
    nl: 'Werken als team, samen met het gezin gekozen',
    en: 'Working as a team, chosen together with the family',
  },
  { id: 'W3', nl: 'Hulp uit het eigen netwerk', en: 'Help from their own network' },
  {
    id: 'W4',
    nl: 'Samen verantwoordelijk voor één plan',
    en: 'Together responsible for one plan',
  },
  {
    id: 'W5',
    nl: 'Dicht bij huis, zo gewoon mogelijk',
    en: 'Close to home, as ordinary as can be',
  },
  {
    id: 'W6',
    nl: 'Met respect voor cultuur en gewoonten',
    en: 'With respect for culture and customs',
  },
  { id: 'W7', nl: 'Op maat van dit gezin', en: 'Made to measure for this family' },
  { id: 'W8', nl: 'Uitgaan van wat goed gaat', en: 'Starting from what goes well' },
  {
    id: 'W9',
    nl: 'Niet loslaten, ook als het tegenzit',
    en: 'Not letting go, also when it is hard',
  },
  {
    id: 'W10',
    nl: 'Meten of het doel dichterbij komt',
    en: 'Measuring whether the goal comes closer',
  },
]
