/** Does something for every item, some at a time: a server is asked as by several people, and a test waits less. */
export async function sideBySide<Item>(items: readonly Item[], work: (item: Item) => Promise<void>, atOnce = 6): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
