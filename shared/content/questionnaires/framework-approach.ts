import { toGroup, toItem, toPart } from './make-questionnaire.ts'

/**
 * Theme 3 of the toetsingskader: the approach. Source: the framework of Samenwerkend Toezicht Jeugd (domain reference 7.1), literally; English is ours.
 */
export const approachTheme = toPart(
  'T3',
  { nl: 'De aanpak', en: 'The approach' },
  {
    nl: 'De aanpak is planmatig, samenhangend en vasthoudend en de regisseur is toegerust.',
    en: 'Planned, coherent, persistent, with an equipped regisseur.',
  },
  [
    toGroup('C4', 'Planmatig', 'Planned', [
      toItem(
        'I08',
        'De gemeente zorgt voor een gezamenlijke visie op de aanpak voor GGSR',
        'The municipality provides a shared vision',
      ),
      toItem(
        'I09',
        'De gemeente heeft beleid voor de groep GGSR',
        'The municipality has policy for the group',
      ),
      toItem(
        'I10',
        'De netwerkpartners hebben gezamenlijke doelen geformuleerd ten aanzien van de aanpak van GGSR',
        'Partners have formulated joint goals',
      ),
      toItem('I11', 'De resultaten van de aanpak worden bijgehouden', 'Results are tracked'),
      toItem(
        'I12',
        'De netwerkpartners evalueren de resultaten van de aanpak',
        'Partners evaluate the results',
      ),
      toItem(
        'I13',
        'De gemeente evalueert de resultaten van de aanpak',
        'The municipality evaluates the results',
      ),
      toItem(
        'I14',
        'Op basis van de evaluatie wordt het beleid gecontinueerd dan wel bijgesteld',
        'Policy is continued or adjusted on the basis of evaluation',
      ),
    ]),
    toGroup('C5', 'Een toegeruste regisseur', 'An equipped regisseur', [
      toItem(
        'I15',
        'In de aanpak is er één centrale persoon voor het gezin die de intensieve zorg en ondersteuning aan het gezin op elkaar afstemt (de regisseur)',
        'One central person coordinates the intensive care and support (the regisseur)',
      ),
      toItem(
        'I16',
        'De doorzettingsmacht voor de regisseur is geregeld',
        "The regisseur's decision authority is arranged",
      ),
      toItem(
        'I17',
        'De regisseur is voldoende toegerust om zijn functie uit te oefenen',
        'The regisseur is sufficiently equipped',
      ),
    ]),
    toGroup('C6', 'Samenhangend', 'Coherent', [
      toItem(
        'I18',
        'Uitgangspunt bij de aanpak is dat de netwerkpartners werken met één gezamenlijk plan per gezin',
        'Partners work with one joint plan per family',
      ),
      toItem(
        'I19',
        'Uitgangspunt bij de aanpak is dat deze betrekking heeft op de problemen van alle gezinsleden en op alle leefgebieden',
        'It covers the problems of all family members and all life domains',
      ),
    ]),
    toGroup('C7', 'Vasthoudend', 'Persistent', [
      toItem(
        'I20',
        'Uitgangspunt bij de aanpak is dat outreachend wordt gewerkt',
        'Work is outreaching',
      ),
      toItem(
        'I21',
        'Uitgangspunt bij de aanpak is dat het gezin niet wordt losgelaten',
        'The family is not let go',
      ),
    ]),
  ],
)
