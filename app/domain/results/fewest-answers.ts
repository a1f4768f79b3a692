/** With fewer answers a distribution tells what single practices said (DESIGN.md §6). */
export const fewestAnswers = 5
