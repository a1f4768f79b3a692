import { useEffect, useRef, useState } from 'react'
import { checkLogo, type LogoRefusal } from '#app/domain/cluster/logo.ts'

/** A logo that was picked and not yet saved: where the browser keeps it, or why it cannot be used. */
export type PickedLogo = { readonly address: string | null; readonly refusal: LogoRefusal | null }

const nothing: PickedLogo = { address: null, refusal: null }

/** Shows a logo before it is saved, and lets the browser forget the file when another is picked. */
export function usePickedLogo() {
  const [picked, setPicked] = useState(nothing)
  const latest = useRef<File | null>(null)
  const { address } = picked
  useEffect(() => {
    if (address !== null) return () => URL.revokeObjectURL(address)
  }, [address])
  const pick = async (file: File | null) => {
    latest.current = file
    const bytes = file && new Uint8Array(await file.arrayBuffer())
    if (latest.current === file) setPicked(file && bytes ? readLogo(file, bytes) : nothing)
  }
  return [picked, pick] as const
}

function readLogo(file: File, bytes: Uint8Array): PickedLogo {
  const checked = checkLogo(bytes)
  return checked.ok
    ? { address: URL.createObjectURL(file), refusal: null }
    : { address: null, refusal: checked.reason }
}

/** The address of a picked file has the form of any picture's: a folder, and its id as the last part. */
export function splitAddress(address: string): { readonly folder: string; readonly imageId: string } {
  const at = address.lastIndexOf('/')
  return { folder: address.slice(0, at), imageId: address.slice(at + 1) }
}
