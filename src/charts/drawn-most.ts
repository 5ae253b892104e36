/** How many rows a picture of a list draws: all of them, short of a record whose picture nobody could open. */
export const drawnMost = 400
