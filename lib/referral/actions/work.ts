'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addNote } from '../commands/add-note.ts'
import { giveWord, stopWordBack } from '../commands/give-word.ts'
import { addHandover, moveHandover } from '../commands/handovers.ts'
import { addPerson, removePerson } from '../commands/household.ts'
import { relate } from '../commands/relate.ts'
import { addTask, finishTask } from '../commands/tasks.ts'
import { AskReopenInput, FinishTaskInput, HandoverInput, MoveHandoverInput, NoteInput, RelateInput, RemovePersonInput, TaskInput } from '../schema/handle.ts'
import { AddPersonInput } from '../schema/person.ts'
import { onCard } from './after.ts'

export const noteAction = defineAction({
  allow: 'referral.handle',
  input: NoteInput,
  once: true,
  run: ({ tx, actor, input, now }) => addNote(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'noted'),
})

export const taskAction = defineAction({
  allow: 'referral.handle',
  input: TaskInput,
  once: true,
  run: ({ tx, actor, input, now }) => addTask(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'taskAdded'),
})

export const finishTaskAction = defineAction({
  allow: 'referral.handle',
  input: FinishTaskInput,
  run: ({ tx, actor, input, now }) => finishTask(tx, actor, input.taskId, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'taskDone'),
})

export const handoverAction = defineAction({
  allow: 'referral.handle',
  input: HandoverInput,
  once: true,
  run: ({ tx, actor, input, now }) => addHandover(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'handoverAsked'),
})

export const moveHandoverAction = defineAction({
  allow: 'referral.handle',
  input: MoveHandoverInput,
  run: ({ tx, actor, input, now }) => moveHandover(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'handoverMoved'),
})

export const relateAction = defineAction({
  allow: 'referral.handle',
  input: RelateInput,
  run: ({ tx, actor, input, now }) => relate(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'related'),
})

export const addPersonAction = defineAction({
  allow: 'referral.handle',
  input: AddPersonInput,
  once: true,
  run: ({ tx, actor, input, now }) => addPerson(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'personAdded'),
})

export const removePersonAction = defineAction({
  allow: 'referral.handle',
  input: RemovePersonInput,
  run: ({ tx, actor, input, now }) => removePerson(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'personRemoved'),
})

export const giveWordAction = defineAction({
  allow: 'referral.handle',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => giveWord(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'wordGiven'),
})

export const stopWordBackAction = defineAction({
  allow: 'referral.handle',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => stopWordBack(tx, actor, input, now),
  after: ({ actor, value }) => onCard(actor, value.number, 'wordBackStopped'),
})
