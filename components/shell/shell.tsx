import type { ReactNode } from 'react'
import { Footer } from '#components/shell/footer.tsx'
import { Header } from '#components/shell/header.tsx'
import type { HeaderProps } from '#components/shell/header.tsx'
import { MunicipalityBar } from '#components/shell/municipality-bar.tsx'

interface Props extends HeaderProps {
  children: ReactNode
  /** The municipality's own colour; shown to who works in several, so that nobody writes in the wrong one. */
  accent?: string
  version: string
}

/** What stands around every signed-in page. It is told everything; it asks nothing. */
export function Shell({ children, accent, version, ...header }: Props) {
  const here = header.municipalities.find(({ current }) => current)
  return (
    <>
      <Header {...header}>
        {here && header.municipalities.length > 1 && <MunicipalityBar name={here.name} accent={accent} />}
      </Header>
      <div className="grow">{children}</div>
      <Footer version={version} />
    </>
  )
}
