import { Fragment } from 'react'
import type { ReactNode } from 'react'

interface Props {
  items: readonly { term: ReactNode; description: ReactNode }[]
}

/** Facts with their names: *Trekker – lokaal dienstencentrum*. */
export const DescriptionList = ({ items }: Props) => (
  <dl className="description">
    {items.map(({ term, description }, index) => (
      <Fragment key={index}>
        <dt>{term}</dt>
        <dd>{description}</dd>
      </Fragment>
    ))}
  </dl>
)
