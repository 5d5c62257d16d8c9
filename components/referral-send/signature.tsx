'use client'
import { useEffect, useRef, useState } from 'react'
import SignaturePad from 'signature_pad'
import { Field } from '#components/forms/field.tsx'
import { signaturePath } from '#components/referral-send/signature-path.ts'
import { Button } from '#components/ui/button.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

/** A field to draw a signature in; it travels as lines between whole points and is never kept in the browser. */
export function Signature() {
  const t = useTexts('referral-send.form.agreement')
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad | null>(null)
  const [path, setPath] = useState('')

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const drawing = new SignaturePad(element, { penColor: getComputedStyle(element).color, minWidth: 1, maxWidth: 2.5 })
    pad.current = drawing
    const fit = () => fitTo(element, drawing)
    const take = () => setPath(signaturePath(drawing.toData().map(({ points }) => points), element.clientWidth))
    // The field is hidden until its way is chosen, and a phone is turned: then the drawing starts anew.
    const sized = new ResizeObserver(() => {
      if (fit()) setPath('')
    })
    sized.observe(element)
    drawing.addEventListener('endStroke', take)
    return () => {
      sized.disconnect()
      drawing.off()
    }
  }, [])

  const again = () => {
    pad.current?.clear()
    setPath('')
  }
  return (
    <Field name="drawn" label={t('sign')} hint={t('signHint')} group>
      {(wiring) => (
        <>
          <canvas ref={canvas} className={wiring['aria-invalid'] ? 'signature border-2 border-late' : 'signature'} />
          <input type="hidden" name="drawn" value={path} readOnly />
          <div className="row" aria-live="polite">
            {path !== '' && <span className="muted">{t('signed')}</span>}
            {path !== '' && <Button look="quiet" icon="rotate-ccw" onClick={again}>{t('clear')}</Button>}
          </div>
        </>
      )}
    </Field>
  )
}

/** As many dots as the screen has; answers whether the size changed, which empties the canvas. */
function fitTo(element: HTMLCanvasElement, drawing: SignaturePad): boolean {
  const ratio = Math.max(window.devicePixelRatio, 1)
  const [width, height] = [Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio)]
  if (width === 0 || (element.width === width && element.height === height)) return false
  element.width = width
  element.height = height
  element.getContext('2d')?.scale(ratio, ratio)
  drawing.clear()
  return true
}
