/** What the way to search says in the reader's language, before the server is asked anything. */
export interface SearchWords {
  open: string
  title: string
  close: string
  question: string
  away: string
  keys: string
}
