'use client'
import type { ChangeEvent } from 'react'
import { smallerPicture } from '#components/contact-point/smaller-picture.ts'

interface Props {
  id: string
  invalid: boolean
  describedBy: string
}

/** Chooses a photo and puts a smaller copy in its place; what the browser cannot read is sent as it is, and judged there. */
export const PhotoInput = ({ id, invalid, describedBy }: Props) => (
  <input
    id={id}
    name="file"
    type="file"
    accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
    className="input"
    aria-required
    aria-invalid={invalid ? true : undefined}
    aria-describedby={describedBy}
    onChange={(event) => void makeSmaller(event)}
  />
)

async function makeSmaller({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> {
  const chosen = input.files?.[0]
  const smaller = chosen && (await smallerPicture(chosen))
  // Somebody may have chosen another one meanwhile.
  if (!smaller || input.files?.[0] !== chosen) return
  const files = new DataTransfer()
  files.items.add(smaller)
  input.files = files.files
}
