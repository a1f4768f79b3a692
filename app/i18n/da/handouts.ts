export const handouts = {}
