import { Progress } from '#components/ui/progress.tsx'
import { Table } from '#components/ui/table.tsx'
import type { SubjectId } from '#lib/framework/assessment-frameworks.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  subjects: readonly { subject: SubjectId; level: number | null }[]
  caption: string
}

/** The subjects of a framework with their level as a bar and in figures; honestly empty where nothing was agreed. */
export async function SubjectLevels({ subjects, caption }: Props) {
  const [t, names, f] = await Promise.all([texts('assessment'), texts('framework.subject'), formats()])
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={subjects}
      rowKey={({ subject }) => subject}
      columns={[
        { id: 'subject', head: t('subject'), rowHead: true, cell: ({ subject }) => names(subject) },
        {
          id: 'level', head: t('level'),
          cell: ({ subject, level }) =>
            level === null ? t('notYet') : <Progress value={level} max={3} label={<span className="sr-only">{names(subject)}</span>} text={f.number(level, 1)} />,
        },
      ]}
    />
  )
}
