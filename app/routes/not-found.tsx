import { notFound } from '#app/server/package-access.server.ts'

export function loader(): never {
  throw notFound()
}

export default function NotFound() {
  return null
}
