import type analysis from './messages/nl/analysis.json'
import type common from './messages/nl/common.json'
import type errors from './messages/nl/errors.json'
import type feedback from './messages/nl/feedback.json'
import type figureWords from './messages/nl/figure-words.json'
import type figures from './messages/nl/figures.json'
import type figuresReading from './messages/nl/figures-reading.json'
import type faults from './messages/nl/faults.json'
import type forms from './messages/nl/forms.json'
import type framework from './messages/nl/framework.json'
import type frameworkParts from './messages/nl/framework-parts.json'
import type mail from './messages/nl/mail.json'
import type navigation from './messages/nl/navigation.json'
import type plan from './messages/nl/plan.json'
import type places from './messages/nl/places.json'
import type shell from './messages/nl/shell.json'
import type trace from './messages/nl/trace.json'
import type accounts from './messages/nl/accounts.json'
import type landing from './messages/nl/landing.json'
import type partners from './messages/nl/partners.json'
import type people from './messages/nl/people.json'
import type platform from './messages/nl/platform.json'
import type referralFigures from './messages/nl/referral-figures.json'
import type referralSend from './messages/nl/referral-send.json'
import type referral from './messages/nl/referral.json'
import type referralWords from './messages/nl/referral-words.json'
import type settings from './messages/nl/settings.json'
import type assessment from './messages/nl/assessment.json'
import type track from './messages/nl/track.json'
import type home from './messages/nl/home.json'
import type board from './messages/nl/board.json'
import type coaching from './messages/nl/coaching.json'
import type contactPoint from './messages/nl/contact-point.json'
import type retention from './messages/nl/retention.json'
import type rights from './messages/nl/rights.json'
import type cards from './messages/nl/cards.json'
import type search from './messages/nl/search.json'
import type signals from './messages/nl/signals.json'

/**
 * Every namespace with its keys: a new file in `messages/nl` and `messages/en` gets its line here, and from then on a
 * misspelt key does not compile.
 */
export interface Namespaces {
  search: typeof search
  signals: typeof signals
  'contact-point': typeof contactPoint
  retention: typeof retention
  rights: typeof rights
  cards: typeof cards
  coaching: typeof coaching
  board: typeof board
  home: typeof home
  track: typeof track
  assessment: typeof assessment
  analysis: typeof analysis
  accounts: typeof accounts
  landing: typeof landing
  partners: typeof partners
  people: typeof people
  platform: typeof platform
  'referral-figures': typeof referralFigures
  'referral-send': typeof referralSend
  referral: typeof referral
  'referral-words': typeof referralWords
  settings: typeof settings
  common: typeof common
  errors: typeof errors
  feedback: typeof feedback
  'figure-words': typeof figureWords
  figures: typeof figures
  'figures-reading': typeof figuresReading
  faults: typeof faults
  forms: typeof forms
  framework: typeof framework
  'framework-parts': typeof frameworkParts
  mail: typeof mail
  navigation: typeof navigation
  plan: typeof plan
  places: typeof places
  shell: typeof shell
  trace: typeof trace
}

export type Namespace = keyof Namespaces

/** A namespace or a branch of one: `plan`, `plan.form`. */
export type NamespacePath = Namespace | `${Namespace}.${string}`

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: 'nl' | 'en'
    Messages: Namespaces
  }
}
