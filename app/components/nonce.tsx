import { createContext, useContext } from 'react'

/** The request's nonce for scripts under the content security policy; absent in the browser, where it is not needed. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
