/** The cookie that carries what just happened to the next page. */
export const flashCookie = 'melding'
