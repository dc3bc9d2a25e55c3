/** Questions for the phase after a pilot. Source: domain reference 7.3. */
export const visionColumns = [
  {
    id: 'visie',
    nl: 'Welke visie hebben we met elkaar (gemeente en partners) op hulp gericht op integrale oplossingen?',
    en: 'Which vision do we share (municipality and partners) on help aimed at integral solutions?',
  },
  {
    id: 'gedrag',
    nl: 'Wat betekent deze visie voor de competenties en het gedrag van medewerkers?',
    en: 'What does this vision mean for the competences and behaviour of workers?',
  },
  {
    id: 'processen',
    nl: 'Wat betekent deze visie voor de werkprocessen van de samenwerking?',
    en: 'What does this vision mean for the work processes of the collaboration?',
  },
  {
    id: 'cultuur',
    nl: 'Wat betekent deze visie voor de gewenste cultuur?',
    en: 'What does this vision mean for the culture we want?',
  },
  {
    id: 'structuur',
    nl: 'Wat betekent deze visie voor de structuur (zoals overleg) en de samenhang?',
    en: 'What does this vision mean for structure (such as meetings) and coherence?',
  },
  {
    id: 'eigenaarschap',
    nl: 'Wat betekent deze visie voor eigenaarschap?',
    en: 'What does this vision mean for ownership?',
  },
  {
    id: 'uitrollen',
    nl: 'Hoe brengen we deze visie, het gedrag en de samenwerking bij alle uitvoerende medewerkers?',
    en: 'How do we bring this vision, the behaviour and the collaboration to all who do the work?',
  },
  {
    id: 'coaching',
    nl: 'Wat is binnen de gemeente structureel nodig aan coaching en supervisie?',
    en: 'Which coaching and supervision does the municipality need for good?',
  },
]
