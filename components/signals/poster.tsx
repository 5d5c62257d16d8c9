import { signalWords } from '#components/signals/words.ts'
import { qrPath, quietZone } from '#lib/cards/qr-path.ts'

interface Props {
  place: string
  municipality: string
  /** The whole address of the form. */
  address: string
}

/** A sheet for the notice board: what it is for, and the code that opens the form. */
export async function Poster({ place, municipality, address }: Props) {
  const { t } = await signalWords()
  return (
    <section className="card flex flex-col items-center gap-6 text-center print:border-0 print:pt-16">
      <p className="text-h2">{municipality}</p>
      <p className="text-h1 font-strong">{t('poster.head', { place })}</p>
      <p className="text-h2">{t('poster.line')}</p>
      <Code address={address} label={t('poster.scan')} />
      <p>{t('poster.scan')}<br /><strong className="break-all">{address}</strong></p>
    </section>
  )
}

/** Black on white whatever the colours of the screen: so a telephone reads it. */
function Code({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address)
  const whole = size + 2 * quietZone
  return (
    <svg role="img" aria-label={label} className="h-auto w-64 max-w-full print:w-96" viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`} shapeRendering="crispEdges">
      <rect x={-quietZone} y={-quietZone} width={whole} height={whole} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
