/** Pixels of the longest side: four times as many as a face is shown with on a phone. */
const longestSide = 480

/**
 * The picture as a JPEG of at most 480 px, upright, with nothing of what the camera wrote beside it; `null` when this browser
 * cannot read it, or has no need to.
 */
export async function smallerPicture(file: File): Promise<File | null> {
  const picture = await createImageBitmap(file).catch(() => null) // not a picture this browser knows
  if (!picture) return null
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const drawing = canvas.getContext('2d')
  if (!drawing) return null
  // JPEG knows no see-through: what was, becomes the white of paper.
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
  return made && new File([made], 'foto.jpg', { type: 'image/jpeg' })
}
