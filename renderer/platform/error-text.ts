import type { TFunction } from 'i18next'
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors/app-error.ts'
import type { Format } from './format.ts'

/** What a person reads when something did not work: what happened, what was kept, what to do. */
export type ErrorText = Readonly<{
  code: ErrorCode
  /** What happened. */
  title: string
  /** What was kept, and what you can do. */
  text: string
  /** The default button: a verb. */
  action: string
}>

type ErrorTextOptions = Readonly<{
  /** Name of whose laptop it is; 'de gastheer' when unknown. */
  host?: string | null
  /** Who reads it: to the owner "the laptop of Nadia" is this laptop, to a guest it is not. */
  reader?: 'owner' | 'guest' | 'unknown'
  /** For times in details; left out, such a time stands as it came. */
  format?: Format
}>

/** Where the words of a code are: invite/code-unknown is at errors.invite.codeUnknown. */
export const toErrorKey = (code: ErrorCode): string =>
  `errors.${code.replace('/', '.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`

/** The words for anything thrown; what is no AppError has the words of 'internal'. */
export function toErrorText(
  t: TFunction,
  error: unknown,
  { host, format, reader = 'unknown' }: ErrorTextOptions = {},
): ErrorText {
  const code = error instanceof AppError ? error.code : 'internal'
  const details = error instanceof AppError ? error.details : {}
  const key = toErrorKey(code)
  const values = {
    ...toValues(details, format),
    host: host ?? t('errors.unknownHost'),
    // Most texts are the same for everyone, and are found when there are none for this reader.
    context: reader,
  }
  const known = [toLeft, toWait, toClockMinutes, toReason].map((toSentence) =>
    toSentence(t, code, details),
  )
  const sentences = [t(`${key}.text`, values), ...known]
  return {
    code,
    title: startWithCapital(t(`${key}.title`, values)),
    text: startWithCapital(sentences.filter((sentence) => sentence !== '').join(' ')),
    action: t(`${key}.action`),
  }
}

/** 'de gastheer' in the place of a name may be the first word of a sentence. */
const startWithCapital = (text: string): string =>
  text.replaceAll(
    /(^|[.?] )(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  )

function toValues(details: ErrorDetails, format: Format | undefined): ErrorDetails {
  const { time } = details
  return format === undefined || typeof time !== 'string'
    ? details
    : { ...details, time: format.dayTime(time) }
}

/** How many tries are left; only said when the host told. */
const toLeft = (t: TFunction, code: ErrorCode, { left }: ErrorDetails): string =>
  code === 'invite/code-unknown' && typeof left === 'number'
    ? t('errors.triesLeft', { count: left })
    : ''

/** How long to wait; only said when the host told. */
const toWait = (t: TFunction, code: ErrorCode, { seconds }: ErrorDetails): string =>
  code === 'limit/too-many' && typeof seconds === 'number'
    ? t('errors.waitMinutes', { count: Math.max(1, Math.ceil(seconds / 60)) })
    : ''

/** Why a command is refused in this state; only said when the host told. */
const toReason = (t: TFunction, code: ErrorCode, { reason }: ErrorDetails): string =>
  code === 'record/not-allowed' && typeof reason === 'string' ? t(`errors.reasons.${reason}`) : ''

/** How far the clock jumped; only said when the host told. */
const toClockMinutes = (t: TFunction, code: ErrorCode, { minutes }: ErrorDetails): string =>
  code === 'clock/jumped' && typeof minutes === 'number'
    ? t('errors.clockMinutes', { count: minutes })
    : ''
