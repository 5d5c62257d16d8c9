import type { MailTemplate } from '#lib/mail/rules.ts'
import type { Pen } from './pen.ts'

/** So many of the newest cards are told about; enough to see what the mails look like. */
const cardsTold = 20

/** The mails about the newest cards, as they stand where there is no mail server: to be read on their page, sent to nobody. */
export async function writeMails({ tx, municipalityId, book }: Pen, slug: string): Promise<void> {
  const cards = await tx.referral.findMany({
    select: {
      id: true, number: true, sentAt: true, contactedAt: true, closedAt: true, mayWordBack: true,
      owner: { select: { userId: true } }, madeBy: { select: { userId: true } },
    },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: cardsTold,
  })
  const told = cards.flatMap(({ id, number, sentAt, contactedAt, closedAt, mayWordBack, owner, madeBy }) => {
    const mail = (template: MailTemplate, receiver: { userId: string } | null, at: Date | null, page: string, reason: string) =>
      receiver && at ? [{ template, toUserId: receiver.userId, createdAt: at, path: `/${slug}/doorverwijzingen/${page}`, facts: { number }, reason }] : []
    const referrer = mayWordBack ? madeBy : null
    return [
      ...mail('newCard', owner, sentAt, String(number), `newCard:${id}`),
      ...mail('cardContacted', referrer, contactedAt, 'verstuurd', `wordBack:contacted:${id}:0`),
      ...mail('cardClosed', referrer, closedAt, 'verstuurd', `wordBack:closed:${id}:0`),
    ]
  })
  told.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
  await tx.outboxMail.createMany({
    data: told.map((mail) => ({ ...mail, municipalityId, id: book.newId(), state: 'kept' as const, attempts: 1 })),
    skipDuplicates: true,
  })
}
