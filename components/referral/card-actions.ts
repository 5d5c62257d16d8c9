import type { FormAction } from '#lib/actions/result.ts'

/** What can be done with a card, each bound to the municipality by the page. */
export type CardActions = Record<
  | 'accept' | 'attempt' | 'contact' | 'passOn' | 'wait' | 'lookAgain' | 'takeBack' | 'close' | 'withdraw' | 'reopen' | 'reassign'
  | 'note' | 'task' | 'finishTask' | 'handover' | 'moveHandover' | 'relate' | 'addPerson' | 'removePerson' | 'giveWord' | 'stopWordBack',
  FormAction
>
