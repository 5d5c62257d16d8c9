/**
 * The header by which proxy.ts tells our pages which address was asked for, with its question: a page knows only its own
 * parameters. It is for showing the way back and nothing else; a client may have written it.
 */
export const askedAddress = 'x-asked-address'
