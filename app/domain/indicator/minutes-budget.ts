/** What a busy practice can spare for the whole form, in minutes. */
export const minutesBudget = 10
