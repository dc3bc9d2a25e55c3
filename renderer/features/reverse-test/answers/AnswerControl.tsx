import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { EffectMatrix } from '../matrix/EffectMatrix.tsx'
import { OptionCards } from '../matrix/OptionCards.tsx'
import { FirstStep } from '../outcome/FirstStep.tsx'
import { Outcome } from '../outcome/Outcome.tsx'
import { Balance } from './Balance.tsx'
import { Choice } from './Choice.tsx'
import { Costs } from './Costs.tsx'
import { DateText } from './DateText.tsx'
import { Decision } from './Decision.tsx'
import { Facts } from './Facts.tsx'
import { FourEyes } from './FourEyes.tsx'
import { LegalRefs } from './LegalRefs.tsx'
import { Lines } from './Lines.tsx'
import { LongText } from './LongText.tsx'
import { MultiChoice } from './MultiChoice.tsx'
import { Needs } from './Needs.tsx'
import { Quotes } from './Quotes.tsx'
import { Recognitions } from './Recognitions.tsx'
import { Rights } from './Rights.tsx'
import { Rules } from './Rules.tsx'
import { SharedValues } from './SharedValues.tsx'

/** The control made for the question's type of answer; four questions have one of their own. */
export function AnswerControl({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  if (question.id === 'OT-3.7') return <Outcome />
  if (question.id === 'OT-3.8') return <FirstStep />
  if (question.id === 'OT-5.4') return <Recognitions question={question} />
  if (question.id === 'OT-5.5') return <FourEyes />
  return <ControlOfType question={question} />
}

function ControlOfType({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  switch (question.type) {
    case 'longText':
      return <LongText question={question} maxWords={question.maxWords ?? null} />
    case 'quoteList':
      return <Quotes question={question} />
    case 'factList':
      return <Facts question={question} />
    case 'needList':
      return <Needs question={question} />
    case 'list':
      return <Lines question={question} fields={question.itemFields} none={question.noneLabel} />
    case 'ruleList':
      return <Rules question={question} none={question.noneLabel} />
    case 'optionList':
      return <OptionCards />
    case 'choice':
      return <Choice question={question} options={question.options} note={question.noteLabel} />
    case 'multiChoice':
      return (
        <MultiChoice question={question} options={question.options} note={question.noteLabel} />
      )
    case 'valueRating':
      return <SharedValues />
    case 'effectMatrix':
      return <EffectMatrix term={question.term} />
    case 'costList':
      return <Costs />
    case 'legalRefList':
      return <LegalRefs />
    case 'tripleRating':
      return <Balance />
    case 'decisionRef':
      return <Decision question={question} />
    case 'checklist':
      return <Rights question={question} options={question.options} />
    case 'dateText':
      return <DateText question={question} text={question.textLabel} day={question.dayLabel} />
    // no default
  }
}
