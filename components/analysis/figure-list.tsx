import type { ReactNode } from 'react'
import { FigureValues } from '#components/analysis/figure-values.tsx'
import { PointLinks } from '#components/analysis/point-links.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { ChosenFigure } from '#lib/analysis/queries/figures-part.ts'

interface Props {
  figures: readonly ChosenFigure[]
  /** The figure that is being interpreted now, and its form. */
  open: string | null
  form: ReactNode
  words: AnalysisWords
}

/** The chosen figures, each with its values and what it says about this neighbourhood. */
export const FigureList = ({ figures, open, form, words }: Props) => (
  <ul className="flex flex-col gap-4">
    {figures.map((chosen) => (
      <li key={chosen.id} id={chosen.id} className="card flex flex-col gap-3">
        <h3>{chosen.figure.name}</h3>
        <FigureValues figure={chosen.figure} words={words} />
        {chosen.id === open ? form : <Interpretation chosen={chosen} words={words} />}
      </li>
    ))}
  </ul>
)

function Interpretation({ chosen, words }: { chosen: ChosenFigure; words: AnalysisWords }) {
  const { t, at } = words
  const label = t(chosen.text ? 'figures.change' : 'figures.interpret')
  return (
    <>
      {chosen.text ? (
        <div>
          <p className="text-small text-muted">{t('figures.question')}</p>
          <p className="whitespace-pre-line">{chosen.text}</p>
          {chosen.writtenBy && <p className="muted">{t('figures.by', { name: chosen.writtenBy })}</p>}
        </div>
      ) : (
        <p><Pill icon="circle-dashed">{t('figures.open')}</Pill></p>
      )}
      <PointLinks points={chosen.points} words={words} />
      <div>
        <LinkButton href={at.interpret(chosen.id)} icon="pencil" prefetch={false}>
          {label}
          <span className="sr-only">: {chosen.figure.name}</span>
        </LinkButton>
      </div>
    </>
  )
}
