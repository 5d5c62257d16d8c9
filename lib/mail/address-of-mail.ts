/** What the sealed address of a mail is about, for the vault. */
export const addressOfMail = (id: string): string => `outbox_mail.to_address:${id}`
