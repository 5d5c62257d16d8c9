'use client'
import { Dialog } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'

interface Props {
  title: string
  closeLabel: string
  close: () => void
  /** Where the focus goes back to. */
  opener: RefObject<HTMLElement | null>
  children: ReactNode
}

declare global {
  // The name under which Radix looks for it.
  var __webpack_nonce__: string | undefined
}

/**
 * While a dialog is open the page behind it is held still by a style element, and our policy lets one in with the nonce of
 * this page only; its own scripts carry it. This module is loaded when somebody asks for a dialog, never on the server.
 */
globalThis.__webpack_nonce__ = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce

/** What a dialog shows once it is open. */
export default function DialogPanel({ title, closeLabel, close, opener, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            opener.current?.focus()
          }}
        >
          <Dialog.Title className="text-h2 font-strong">{title}</Dialog.Title>
          {children}
          <Dialog.Close className="button quiet self-start">{closeLabel}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
