'use client'
import './globals.css'
import { Fault } from '#components/shell/fault.tsx'

/** The layout itself broke, so this page brings its own `html`; the colours follow the device. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="nl">
      <body className="flex min-h-dvh flex-col">
        <title>Baken</title>
        <Fault error={error} retry={retry} />
      </body>
    </html>
  )
}
