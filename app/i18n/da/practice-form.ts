export const practiceForm = {}
