import { entry, type GlossaryEntry } from './glossary-entry.ts'

/** Words of the glossary, second half. */
export const wordsLToZ: readonly GlossaryEntry[] = [
  entry(
    'leerplicht',
    ['leerplicht', 'compulsory education'],
    [
      'Kinderen moeten naar school. De gemeente let daarop.',
      'Children must go to school. The municipality sees to it.',
    ],
  ),
  entry(
    'maatwerk',
    ['maatwerk', 'custom work'],
    [
      'Hulp die past bij jullie, ook als de regel anders is.',
      'Help that fits you, even when the rule is different.',
    ],
  ),
  entry(
    'mandaat',
    ['mandaat', 'mandate'],
    [
      'Iemand mag beslissen namens de gemeente.',
      'Someone may decide in the name of the municipality.',
    ],
  ),
  entry(
    'mantelzorger',
    ['mantelzorger', 'informal carer'],
    [
      'Iemand die lang voor een ander zorgt, zonder loon.',
      'Someone who cares for another for a long time, unpaid.',
    ],
  ),
  entry(
    'mdo',
    ['MDO', 'professionals’ meeting'],
    [
      'Overleg van hulpverleners, vaak zonder het gezin.',
      'A meeting of workers, often without the family.',
    ],
  ),
  entry(
    'meldcode',
    ['meldcode', 'reporting code'],
    [
      'Vijf stappen als iemand denkt dat het thuis niet veilig is.',
      'Five steps when someone thinks a home is not safe.',
    ],
  ),
  entry(
    'nazorg',
    ['nazorg', 'after-care'],
    ['We bellen later nog om te horen hoe het gaat.', 'We call later to hear how things are.'],
  ),
  entry(
    'netwerk',
    ['netwerk', 'support network'],
    ['Familie, vrienden en buren die helpen.', 'Relatives, friends and neighbours who help.'],
  ),
  entry(
    'omgekeerdeToets',
    ['Omgekeerde Toets', 'reverse test'],
    [
      'Eerst kijken wat nodig is. Daarna kijken hoe dat past in de wet.',
      'First see what is needed. Then see how the law fits.',
    ],
  ),
  entry(
    'onderbouwing',
    ['onderbouwing', 'justification'],
    ['Op papier staan de redenen van een keuze.', 'The reasons for a choice, on paper.'],
  ),
  entry(
    'ots',
    ['ondertoezichtstelling (OTS)', 'supervision order'],
    [
      'De rechter laat iemand meebeslissen over een kind.',
      'A court lets someone share decisions about a child.',
    ],
  ),
  entry(
    'ontheffing',
    ['ontheffing', 'exemption'],
    ['Je hoeft iets een tijd niet te doen.', 'For a while you don’t have to do something.'],
  ),
  entry(
    'opschalen',
    ['opschalen', 'escalation'],
    [
      'Aan de leiding vragen om te helpen, omdat het vastzit.',
      'Asking the managers to help, because it is stuck.',
    ],
  ),
  entry(
    'passendOnderwijs',
    ['passend onderwijs', 'suitable education'],
    [
      'School moet een plek zoeken die bij een kind past.',
      'School must find a place that fits a child.',
    ],
  ),
  entry(
    'raad',
    ['Raad voor de Kinderbescherming', 'child protection board'],
    [
      'Onderzoekt of een kind veilig is en geeft de rechter raad.',
      'Looks into whether a child is safe and advises the court.',
    ],
  ),
  entry(
    'regisseur',
    ['regisseur', 'lead coach'],
    [
      'Let op dat iedereen doet wat is afgesproken.',
      'Sees to it that everyone does what was agreed.',
    ],
  ),
  entry(
    'rmc',
    ['RMC', 'early-leaver desk'],
    [
      'Helpt jongeren zonder diploma naar school of werk.',
      'Helps young people without a diploma to school or work.',
    ],
  ),
  entry(
    'rugdekking',
    ['rugdekking', 'backing'],
    ['De leiding staat achter een keuze.', 'The managers stand behind a choice.'],
  ),
  entry(
    'schuldhulp',
    ['schuldhulpverlening', 'debt help'],
    ['Hulp om van schulden af te komen.', 'Help to get out of debt.'],
  ),
  entry(
    'startkwalificatie',
    ['startkwalificatie', 'basic qualification'],
    [
      'Een diploma van havo, vwo of mbo niveau 2 of hoger.',
      'A diploma that is enough to start working life.',
    ],
  ),
  entry(
    'steunfiguur',
    ['steunfiguur', 'support person'],
    ['Iemand die jij vertrouwt en zelf kiest.', 'Someone you trust and choose yourself.'],
  ),
  entry(
    'tlv',
    ['toelaatbaarheidsverklaring (TLV)', 'admission statement'],
    [
      'Een brief waarmee een kind naar speciaal onderwijs mag.',
      'A letter that lets a child go to special education.',
    ],
  ),
  entry(
    'transitiemoment',
    ['transitiemoment', 'transition moment'],
    [
      'Een moment waarop veel verandert, zoals 18 worden.',
      'A moment when much changes, such as turning 18.',
    ],
  ),
  entry(
    'triage',
    ['triage', 'triage'],
    ['Kijken wie het beste kan helpen.', 'Seeing who can help best.'],
  ),
  entry(
    'veiligThuis',
    ['Veilig Thuis', 'Safe Home'],
    [
      'Hier kun je terecht als het thuis niet veilig is.',
      'Where you can go when home is not safe.',
    ],
  ),
  entry(
    'veiligheidsplan',
    ['veiligheidsplan', 'safety plan'],
    ['Afspraken waardoor iedereen veilig blijft.', 'Agreements that keep everyone safe.'],
  ),
  entry(
    'voorliggendVeld',
    ['voorliggend veld', 'community field'],
    ['Hulp in de buurt die voor iedereen is.', 'Help nearby that is for everyone.'],
  ),
  entry(
    'waakvlam',
    ['waakvlam', 'pilot light'],
    [
      'Af en toe bellen we nog, ook als de hulp klaar is.',
      'Now and then we still call, also when the help is done.',
    ],
  ),
  entry(
    'warmeOverdracht',
    ['warme overdracht', 'warm handover'],
    [
      'Een nieuwe hulpverlener leert jullie kennen met de oude erbij.',
      'A new worker meets you with the old one there.',
    ],
  ),
  entry(
    'wettelijk',
    ['Awb', 'Awb'],
    ['De regels voor besluiten van de overheid.', 'The rules for decisions of the government.'],
  ),
  entry(
    'wijkteam',
    ['wijkteam', 'neighbourhood team'],
    ['Hulpverleners die in je buurt werken.', 'Workers in your neighbourhood.'],
  ),
  entry(
    'zelfredzaamheid',
    ['zelfredzaamheid', 'self-sufficiency'],
    [
      'Jezelf redden, of zelf hulp kunnen regelen.',
      'Managing yourself, or being able to arrange help.',
    ],
  ),
]
