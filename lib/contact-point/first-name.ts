/** How somebody is called who gave no first name: the first word of the account's name. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name
