import { createContext, useContext } from 'react'
import type { Image } from '#app/domain/text/rich-text.ts'

/** Where a page fetches the pictures of its texts; null where it has none to fetch. */
export const ImageFolderContext = createContext<string | null>(null)

/** The folder of a package's pictures. */
export function imageFolder(packageId: string): string {
  return `/pakker/${packageId}/billeder`
}

/** A picture with its description. Where there is nowhere to fetch it, the description stands in for it. */
export function ImageView({ imageId, alt, width }: Omit<Image['attrs'], 'id'>) {
  const folder = useContext(ImageFolderContext)
  if (folder === null) return alt === '' ? null : <p>{alt}</p>
  return <img src={`${folder}/${imageId}`} alt={alt} data-width={width} loading="lazy" />
}
