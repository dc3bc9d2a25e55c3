/** Templates of the stories that a group shares. Source: domain reference 7.7. */
import type { StoryKind } from '../../domain/reflection/story.ts'
import type { Bilingual } from '../bilingual.ts'

type Template = Bilingual & Readonly<{ parts: readonly (Bilingual & Readonly<{ id: string }>)[] }>

/** What is asked for each kind of story. */
export const storyTemplates: Readonly<Record<StoryKind, Template>> = {
  casus: {
    nl: 'Casus',
    en: 'Case',
    parts: [
      { id: 'begin', nl: 'Hoe is het nu?', en: 'How are things now?' },
      { id: 'geprobeerd', nl: 'Wat is geprobeerd?', en: 'What was tried?' },
      {
        id: 'vraag',
        nl: 'Wat is de vraag aan de groep?',
        en: 'What is the question to the group?',
      },
    ],
  },
  succes: {
    nl: 'Succesverhaal',
    en: 'Success story',
    parts: [
      { id: 'begin', nl: 'Hoe het begon, in twee zinnen', en: 'How it began, in two sentences' },
      { id: 'anders', nl: 'Wat we anders deden', en: 'What we did differently' },
      {
        id: 'regel',
        nl: 'Welke regel of gewoonte we loslieten',
        en: 'Which rule or habit we let go',
      },
      { id: 'stap', nl: 'De eerste kleine stap', en: 'The first small step' },
      { id: 'gezin', nl: 'Wat het gezin zegt', en: 'What the family says' },
      { id: 'opbrengst', nl: 'Wat het opleverde', en: 'What it brought' },
      { id: 'lastig', nl: 'Wat lastig bleef', en: 'What stayed hard' },
    ],
  },
  begeleidFalen: {
    nl: 'Begeleid falen',
    en: 'Guided failing',
    parts: [
      { id: 'geprobeerd', nl: 'Wat probeerden we?', en: 'What did we try?' },
      { id: 'waarom', nl: 'Waarom leek het goed?', en: 'Why did it seem right?' },
      { id: 'gebeurde', nl: 'Wat gebeurde er?', en: 'What happened?' },
      { id: 'leren', nl: 'Wat leren we?', en: 'What do we learn?' },
      { id: 'nu', nl: 'Wat doen we nu?', en: 'What do we do now?' },
    ],
  },
  twijfel: {
    nl: 'Twijfel',
    en: 'Doubt',
    parts: [
      { id: 'twijfel', nl: 'Waar twijfel ik over?', en: 'What do I doubt?' },
      { id: 'kanten', nl: 'Wat pleit ervoor en ertegen?', en: 'What speaks for and against?' },
    ],
  },
}
