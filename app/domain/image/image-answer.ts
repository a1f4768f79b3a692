/** `kind`: no picture that can be printed. `full`: the server's disk. */
export type ImageRefusal = 'kind' | 'too-large' | 'full'

/** What the server says to a picture that was sent. */
export type ImageAnswer =
  | { readonly status: 'stored'; readonly imageId: string }
  | { readonly status: 'refused'; readonly reason: ImageRefusal }
