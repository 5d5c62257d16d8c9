/** As many unmet questions as an alderman reads on one page; the query asks for one more, to tell that there are more. */
export const unmetShown = 10
