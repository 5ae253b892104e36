const longest = 200

/** Foreign text for a message: at most 200 characters, an ellipsis where it is cut, no half surrogate at the end. */
export function quote(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
