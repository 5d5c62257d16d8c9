/** Thrown by a command for what is not there or not theirs: the door answers with the same page for both. */
export class NotFoundHere extends Error {
  constructor() {
    super('Not found here')
    this.name = 'NotFoundHere'
  }
}

export function notFoundHere(): never {
  throw new NotFoundHere()
}
