/** Months are counted from January 2021 = 0; the programme ends with month 59. */
export const lastMonth = 59

const two = (value: number) => String(value).padStart(2, '0')

export const yearOf = (month: number): number => 2021 + Math.floor(month / 12)

/** A day of a month, as `2022-03-14`. Days run from 1 to 28, so that every month has them. */
export const dayIn = (month: number, day: number): string =>
  `${yearOf(month)}-${two((((month % 12) + 12) % 12) + 1)}-${two(day)}`
