import { isBuildingBlockId } from '#lib/framework/building-blocks.ts'
import { dueOf, type WorkItem } from '#lib/home/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

/** The sentences of a line of the work list: what it is, where and how it stands, and by when. */
export async function workWords() {
  const [t, blocks, f] = await Promise.all([texts('home'), texts('framework.block'), formats()])
  const values = ({ title, place, alsoIn = [], count, of }: WorkItem) => ({
    title: title || 'none', place: place ? t('inPlace', { place: f.list([place, ...alsoIn]) }) : '', count, of,
  })
  const undated = (item: WorkItem): string => {
    switch (item.kind) {
      case 'roundToScore': case 'roundRunning': case 'roundAtTable': case 'coachQuestion': case 'quotesToRelease':
      case 'pointsWithoutAnswer': case 'ideasWithoutBlocks': case 'signalsToSort':
      case 'numbersToVerify': case 'contactToVerify': case 'reopenAsked': case 'referrerToTell': case 'cardUnheld':
        return t(`work.${item.kind}.pill`)
      default:
        return t('due.today')
    }
  }
  return {
    title(item: WorkItem): string {
      if (item.kind !== 'blockToReview') return t(`work.${item.kind}.title`, values(item))
      return t('work.blockToReview.title', { block: isBuildingBlockId(item.title) ? blocks(`${item.title}.name`) : item.title })
    },
    line: (item: WorkItem): string => t(`work.${item.kind}.line`, values(item)),
    pill(item: WorkItem, today: Day): string {
      const due = dueOf(item, today)
      if (due.when === 'undated') return undated(item)
      if (due.when === 'today') return t('due.today')
      return due.when === 'overdue' ? t('due.overdue', { days: due.days }) : t('due.ahead', { date: f.dayAndMonth(item.on ?? today) })
    },
  }
}
