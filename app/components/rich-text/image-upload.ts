import type { ImageRefusal } from '#app/domain/image/image-answer.ts'
import { largestImage } from '#app/domain/image/read-image-header.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** Why a picture was not put in. `network`: nobody answered. */
export type ImageProblem = ImageRefusal | 'network' | 'no-access'

export type Uploaded =
  { readonly ok: true; readonly imageId: string } | { readonly ok: false; readonly problem: ImageProblem }

/** Sharp on paper: the width of the text at 300 dots to the inch. */
const longestSide = 2_000
const kept = ['image/png', 'image/gif']

/**
 * Sends a picture to be kept. Photographs are drawn anew first: they become small enough, lose what the camera wrote
 * about place and time, and kinds that Word cannot print become one that it can.
 * @param address takes pictures by POST
 */
export async function uploadImage(address: string, file: Blob): Promise<Uploaded> {
  const picture = await prepareImage(file)
  if (!picture) return { ok: false, problem: 'kind' }
  if (picture.size > largestImage) return { ok: false, problem: 'too-large' }
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: picture,
      headers: { Accept: 'application/json' },
    })
    return readAnswer(await response.json())
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: 'no-access' }
    return { ok: false, problem: 'network' }
  }
}

function readAnswer(answer: unknown): Uploaded {
  const { status, imageId, reason }: Partial<Record<string, unknown>> = isJsonObject(answer) ? answer : {}
  if (status === 'stored' && typeof imageId === 'string') return { ok: true, imageId }
  if (status === 'too-large' || reason === 'too-large') return { ok: false, problem: 'too-large' }
  return { ok: false, problem: reason === 'kind' || reason === 'full' ? reason : 'no-access' }
}

/** Null for what the browser cannot draw. */
async function prepareImage(file: Blob): Promise<Blob | null> {
  if (kept.includes(file.type) && file.size <= largestImage) return file
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const isPhotograph = file.type === 'image/jpeg'
  const drawn = isPhotograph ? null : await draw(bitmap, 'image/png')
  const picture = drawn && drawn.size <= largestImage ? drawn : await draw(bitmap, 'image/jpeg')
  bitmap.close()
  return picture
}

function draw(bitmap: ImageBitmap, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  // A photograph has no holes to see through, and paper is white.
  if (type === 'image/jpeg') context.fillStyle = '#ffffff'
  if (type === 'image/jpeg') context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.88))
}
