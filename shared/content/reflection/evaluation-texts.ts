/**
 * What an evaluation report says of itself: its parts, what each is about, and what the group is asked to
 * write. Source: the evaluations S000 to S004 (domain reference 7.1, 7.2, 7.5, 7.6).
 */
import type { EvaluationPartId } from '../../domain/pilot-figures/evaluation-part.ts'
import type { Bilingual } from '../bilingual.ts'

/** A part: its title, the method behind it, and the question that the group answers in its own words. */
export type EvaluationPartText = Readonly<{
  title: Bilingual
  method: Bilingual
  question: Bilingual
}>

/** Every part. */
export const evaluationTexts: Readonly<Record<EvaluationPartId, EvaluationPartText>> = {
  opzet: {
    title: { nl: 'Wat we ons voornamen', en: 'What we set out to do' },
    method: {
      nl: 'Waarom de pilot begon, voor wie, en wat er anders zou gaan.',
      en: 'Why the pilot began, for whom, and what would be done differently.',
    },
    question: {
      nl: 'Wat wilden we bereiken, en waaraan zouden we dat zien?',
      en: 'What did we want to reach, and by what would we see it?',
    },
  },
  bereik: {
    title: { nl: 'Wie we bereikten', en: 'Whom we reached' },
    method: {
      nl: 'Hoeveel huishoudens meededen, in welke groepen, en waar ze nu staan.',
      en: 'How many households took part, in which groups, and where they stand now.',
    },
    question: {
      nl: 'Wie bereikten we wel, en wie niet?',
      en: 'Whom did we reach, and whom not?',
    },
  },
  werkwijze: {
    title: { nl: 'Hoe we werkten', en: 'How we worked' },
    method: {
      nl: 'Eén huishouden, één plan, één regisseur: hoe snel er een plan was, of afspraken zijn nagekomen, of er is teruggekeken, en wat in plannen nog mist.',
      en: 'One household, one plan, one regisseur: how soon there was a plan, whether agreements were kept, whether people looked back, and what plans still miss.',
    },
    question: {
      nl: 'Waar deden we het anders dan bedoeld, waarom, en is dat wenselijk?',
      en: 'Where did we do it differently than meant, why, and is that desirable?',
    },
  },
  samenwerking: {
    title: { nl: 'Samen en met doorzettingsmacht', en: 'Together, and with authority' },
    method: {
      nl: 'Hoe besluiten en opschalingen verliepen, en waar gemeente en partners hetzelfde zien of elkaar tegenspreken.',
      en: 'How decisions and escalations went, and where municipality and partners agree or contradict each other.',
    },
    question: {
      nl: 'Wat maakte samenwerken makkelijker, en wat stond in de weg?',
      en: 'What made working together easier, and what stood in the way?',
    },
  },
  opbrengst: {
    title: { nl: 'Wat het opleverde', en: 'What came of it' },
    method: {
      nl: 'Doelen op hun schaal, doorbraken groot en klein, en contact zolang de waakvlam brandt. Ook begeleid falen telt: geprobeerd, niet gelukt, wel geleerd.',
      en: 'Goals on their scale, breakthroughs big and small, and contact while the pilot light burns. Guided failing counts too: tried, not succeeded, and learned.',
    },
    question: { nl: 'Wat werd er voor gezinnen anders?', en: 'What changed for families?' },
  },
  verhalen: {
    title: { nl: 'Verhalen', en: 'Stories' },
    method: {
      nl: 'Verhalen zonder namen uit de bibliotheek van de groep. Ze laten zien wat een cijfer niet laat zien.',
      en: 'Stories without names from the library of the group. They show what a figure does not show.',
    },
    question: {
      nl: 'Wat moet een lezer van deze verhalen onthouden?',
      en: 'What should a reader remember of these stories?',
    },
  },
  leren: {
    title: { nl: 'Wat we leerden', en: 'What we learned' },
    method: {
      nl: 'Wat meewerkte en wat in de weg stond, zoals het in de logboeken staat.',
      en: 'What helped and what stood in the way, as the logbooks tell it.',
    },
    question: {
      nl: 'Wat raden we anderen aan, en wat niet?',
      en: 'What do we recommend to others, and what not?',
    },
  },
  vervolg: {
    title: { nl: 'Hoe verder', en: 'How to go on' },
    method: {
      nl: 'Wat doorgaat, wat anders moet, en wie daarover beslist.',
      en: 'What goes on, what must change, and who decides about it.',
    },
    question: {
      nl: 'Wat vragen we van wie, en wanneer?',
      en: 'What do we ask of whom, and by when?',
    },
  },
  verantwoording: {
    title: { nl: 'Hoe dit is geteld', en: 'How this was counted' },
    method: {
      nl: 'De cijfers komen uit wat in de zaken is vastgelegd, uit de plannen en uit het logboek. Oefenzaken tellen niet mee. Geen cijfer gaat over minder dan vijf huishoudens, drie professionals of drie organisaties, en geen cijfer is te herleiden door het ene van het andere af te trekken. Wat te klein is, is samengenomen of weggelaten. Daarom tellen ook hele jaren waarin huishoudens begonnen, en geen losse dagen.\n\nEen cijfer zegt niet waardoor iets kwam. Je weet nooit hoe het anders was gelopen. Lees het naast de verhalen en het gesprek in de pilotgroep.',
      en: 'The figures come from what was put on record in the cases, from the plans and from the logbook. Practice cases do not count. No figure is about fewer than five households, three professionals or three organisations, and none can be worked out by subtracting one from another. What is too small was taken together or left out. That is also why whole years in which households began are counted, and no single days.\n\nA figure does not say why. You never know how it would have gone otherwise. Read it beside the stories and the talk in the pilot group.',
    },
    question: {
      nl: 'Wat moet een lezer nog weten over deze cijfers?',
      en: 'What else should a reader know about these figures?',
    },
  },
}
