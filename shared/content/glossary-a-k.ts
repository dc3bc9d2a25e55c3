import { entry, type GlossaryEntry } from './glossary-entry.ts'

/** Words of the glossary, first half. */
export const wordsAToK: readonly GlossaryEntry[] = [
  entry(
    'aanbieder',
    ['aanbieder', 'provider'],
    [
      'Een organisatie die hulp geeft voor de gemeente.',
      'An organisation that gives help for the municipality.',
    ],
  ),
  entry(
    'aanmelding',
    ['aanmelding', 'referral'],
    ['Iemand vraagt om hulp voor een gezin.', 'Someone asks for help for a family.'],
  ),
  entry(
    'afschalen',
    ['afschalen', 'scale down'],
    [
      'Minder of lichtere hulp, omdat het beter gaat.',
      'Less or lighter help, because things go better.',
    ],
  ),
  entry(
    'afspraak',
    ['afspraak', 'agreement'],
    [
      'Iets wat mensen aan tafel elkaar beloven.',
      'Something people at the table promise each other.',
    ],
  ),
  entry(
    'afwijkendStandpunt',
    ['afwijkend standpunt', 'deviating view'],
    [
      'Iemand ziet het anders. Dat schrijven we op, met de reden.',
      'Someone sees it differently. We write that down, with the reason.',
    ],
  ),
  entry(
    'alsHetMisgaat',
    ['terugvalplan', 'relapse plan'],
    [
      'Wat je doet en wie je belt als het weer moeilijk wordt.',
      'What you do and whom you call when it gets hard again.',
    ],
  ),
  entry(
    'bewindvoerder',
    ['bewindvoerder', 'administrator'],
    [
      'Iemand die van de rechter over je geld gaat.',
      'Someone the court put in charge of your money.',
    ],
  ),
  entry(
    'beschikking',
    ['beschikking', 'formal decision'],
    [
      'Een brief met een besluit. Ben je het niet eens, dan kun je bezwaar maken.',
      'A letter with a decision. If you disagree, you can object.',
    ],
  ),
  entry(
    'besluit',
    ['besluit', 'decision'],
    [
      'Er is gekozen wat er gebeurt. De anderen moeten meedoen.',
      'It was chosen what happens. The others have to take part.',
    ],
  ),
  entry(
    'bezwaar',
    ['bezwaar', 'legal objection'],
    [
      'Vragen om een besluit opnieuw te bekijken. Meestal binnen zes weken.',
      'Asking to look at a decision again. Usually within six weeks.',
    ],
  ),
  entry(
    'botsing',
    ['botsing', 'conflict'],
    [
      'Twee regels of organisaties werken elkaar tegen.',
      'Two rules or organisations work against each other.',
    ],
  ),
  entry(
    'clientondersteuner',
    ['cliëntondersteuner', 'client supporter'],
    [
      'Iemand die gratis met je meedenkt. Die werkt niet voor de gemeente.',
      'Someone who thinks along with you for free and is not from the municipality.',
    ],
  ),
  entry(
    'consentronde',
    ['consentronde', 'consent round'],
    [
      'Iedereen zegt om de beurt wat die van een afspraak vindt.',
      'Everyone says in turn what they think of an agreement.',
    ],
  ),
  entry(
    'convenant',
    ['convenant', 'covenant'],
    ['Afspraken op papier tussen organisaties.', 'Agreements on paper between organisations.'],
  ),
  entry(
    'curatele',
    ['curatele', 'legal guardianship'],
    [
      'Iemand anders beslist over je geld en je hulp. De rechter regelt dat.',
      'Someone else decides about your money and help. A court arranges that.',
    ],
  ),
  entry('doel', ['doel', 'goal'], ['Hoe je wilt dat het wordt.', 'How you want it to become.']),
  entry(
    'doelbinding',
    ['doelbinding', 'purpose limitation'],
    [
      'Wat je vertelt, gebruiken we alleen waarvoor je het vertelde.',
      'What you tell is only used for what you told it for.',
    ],
  ),
  entry(
    'doorbraak',
    ['doorbraak', 'breakthrough'],
    [
      'Een kleine stap waardoor iets dat vastzat weer beweegt.',
      'A small step that gets something stuck moving again.',
    ],
  ),
  entry(
    'doorzettingsmacht',
    ['doorzettingsmacht', 'decision authority'],
    [
      'De regisseur mag een knoop doorhakken als organisaties er niet uitkomen.',
      'The lead coach may decide when organisations cannot agree.',
    ],
  ),
  entry(
    'drang',
    ['drang', 'pressing help'],
    [
      'Hulp waar mensen op aandringen. Je mag nee zeggen.',
      'Help that people urge you to take. You may say no.',
    ],
  ),
  entry(
    'dwang',
    ['gedwongen kader', 'compulsory frame'],
    [
      'Hulp die moet, omdat een rechter of de wet dat zegt.',
      'Help you must accept, because a court or the law says so.',
    ],
  ),
  entry(
    'eigenKracht',
    ['eigen kracht', 'own strength'],
    [
      'Wat jullie zelf kunnen, met familie en vrienden.',
      'What you can do yourselves, with family and friends.',
    ],
  ),
  entry(
    'familiegroepsplan',
    ['familiegroepsplan', 'family group plan'],
    [
      'Een plan dat jullie zelf maken met familie of vrienden.',
      'A plan you make yourselves with relatives or friends.',
    ],
  ),
  entry(
    'gezag',
    ['gezag', 'parental authority'],
    ['Wie over een kind mag beslissen.', 'Who may decide about a child.'],
  ),
  entry(
    'gi',
    ['gecertificeerde instelling', 'certified institution'],
    [
      'Organisatie die van de rechter een kind moet beschermen.',
      'Organisation that has to protect a child for the court.',
    ],
  ),
  entry(
    'grondslag',
    ['grondslag', 'legal ground'],
    [
      'De regel in de wet waarom iemand iets over je mag weten.',
      'The rule in the law why someone may know something about you.',
    ],
  ),
  entry(
    'grondwaarde',
    ['grondwaarde', 'core value'],
    ['Waarvoor een wet bedoeld is.', 'What a law is meant for.'],
  ),
  entry(
    'indicatie',
    ['indicatie', 'care assessment'],
    ['Een besluit dat je hulp krijgt, en hoeveel.', 'A decision that you get help, and how much.'],
  ),
  entry(
    'intervisie',
    ['intervisie', 'peer learning'],
    [
      'Hulpverleners leren van elkaar, zonder jullie namen te noemen.',
      'Workers learn from each other, without using your names.',
    ],
  ),
  entry(
    'jeugdbeschermingstafel',
    ['jeugdbeschermingstafel', 'youth protection table'],
    [
      'Gesprek met ouders over de vraag of een kind wel veilig is.',
      'Meeting with parents about whether a child is safe.',
    ],
  ),
  entry(
    'klacht',
    ['klacht', 'complaint'],
    ['Zeggen dat je niet goed behandeld bent.', 'Saying that you were not treated well.'],
  ),
  entry(
    'leefgebied',
    ['leefgebied', 'life domain'],
    [
      'Een deel van je leven, zoals wonen, geld of school.',
      'A part of your life, such as housing, money or school.',
    ],
  ),
]
