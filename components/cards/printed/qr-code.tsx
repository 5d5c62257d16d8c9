import { qrPath, quietZone } from '#lib/cards/qr-path.ts'

interface Props {
  /** The address it opens. */
  address: string
  label: string
}

/** A QR code drawn by the server: sharp at every size, and asked of nobody. */
export function QrCode({ address, label }: Props) {
  const { size, path } = qrPath(address)
  const whole = size + 2 * quietZone
  return (
    <svg role="img" aria-label={label} className="paper-qr" viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}
