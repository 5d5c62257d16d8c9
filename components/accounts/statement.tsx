import type { ReactNode } from 'react'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'

interface Part {
  title: string
  text?: string
  lines?: readonly string[]
}

interface Props {
  title: string
  lead: string
  parts: readonly Part[]
}

/** A text that everybody may read: headings with a paragraph or a few lines each. */
export const Statement = ({ title, lead, parts }: Props) => (
  <Page narrow>
    <PageHeader title={title} subtitle={lead} />
    {parts.map(({ title: heading, text, lines }) => (
      <Card key={heading} title={heading}>{text ? <p>{text}</p> : <Lines lines={lines ?? []} />}</Card>
    ))}
  </Page>
)

const Lines = ({ lines }: { lines: readonly string[] }): ReactNode => (
  <ul className="list-disc pl-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
