import { toGroup, toItem, toPart } from './make-questionnaire.ts'

/**
 * Themes 4 and 5 of the toetsingskader: working together, and going on. Source: the framework of Samenwerkend Toezicht Jeugd (domain reference 7.1), literally; English is ours.
 */
export const collaborationTheme = toPart(
  'T4',
  { nl: 'Samenwerking', en: 'Collaboration' },
  {
    nl: 'Er moet goede samenwerking zijn tussen de instanties die bij een gezin betrokken zijn.',
    en: 'Good collaboration between the organisations involved.',
  },
  [
    toGroup('C8', 'Coördinatie', 'Coordination', [
      toItem(
        'I22',
        'De gemeente voert regie op de aanpak voor GGSR',
        'The municipality directs the approach',
      ),
      toItem(
        'I23',
        'Bij stagnatie van de intensieve zorg en ondersteuning op casusniveau zijn opschalingsmogelijkheden geregeld',
        'Escalation is arranged when care stagnates at case level',
      ),
    ]),
    toGroup('C9', 'Benodigde partijen werken mee aan de aanpak', 'The parties needed take part', [
      toItem(
        'I24',
        'Alle partijen die relevant zijn, zijn verbonden aan de aanpak',
        'All relevant parties are connected',
      ),
      toItem(
        'I25',
        'Er zijn samenwerkingsafspraken gemaakt over de aanpak',
        'Collaboration agreements exist',
      ),
      toItem(
        'I26',
        'De netwerkpartners geven hun medewerkers de bevoegdheid om beslissingen te nemen over de intensieve zorg en ondersteuning voor de gezinnen',
        'Partners give staff the power to decide',
      ),
    ]),
    toGroup('C10', 'Toereikende informatie', 'Sufficient information', [
      toItem(
        'I27',
        'Netwerkpartners hebben afspraken gemaakt over het actief delen van informatie',
        'Partners agreed on actively sharing information',
      ),
    ]),
  ],
)

/** Theme 5. */
export const continuityTheme = toPart(
  'T5',
  { nl: 'Continu', en: 'Continuous' },
  {
    nl: 'Indien nodig moeten zorg en ondersteuning langdurig kunnen worden ingezet, in wisselende aard en intensiteit.',
    en: 'Care can be long-lasting, varying in kind and intensity.',
  },
  [
    toGroup('C11', 'De duur van de aanpak is toereikend', 'Duration is sufficient', [
      toItem(
        'I28',
        'De afspraak is dat de intensieve zorg en ondersteuning doorlopen totdat de problemen zijn opgelost of beheersbaar zijn',
        'Care continues until problems are solved or manageable',
      ),
    ]),
    toGroup('C12', 'De aanpak is flexibel', 'The approach is flexible', [
      toItem(
        'I29',
        'Netwerkpartners zorgen voor beschikbaarheid van zorg en ondersteuning voor de gezinnen binnen de aanpak',
        'Partners ensure availability of care for these families',
      ),
    ]),
    toGroup('C13', 'De aanpak krijgt indien nodig een vervolg', 'There is a follow-up if needed', [
      toItem(
        'I30',
        'Netwerkpartners hebben de afspraak gemaakt dat de intensieve zorg en ondersteuning indien nodig een vervolg kunnen krijgen',
        'Partners agreed care can be continued if needed',
      ),
    ]),
  ],
)
