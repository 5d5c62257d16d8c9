import { QrCode } from '#components/cards/printed/qr-code.tsx'
import { signalWords } from '#components/signals/words.ts'

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
      <div className="w-64 max-w-full rounded bg-white p-4 print:w-96 [&_svg]:h-auto [&_svg]:w-full"><QrCode address={address} label={t('poster.scan')} /></div>
      <p>{t('poster.scan')}<br /><strong className="break-all">{address}</strong></p>
    </section>
  )
}
