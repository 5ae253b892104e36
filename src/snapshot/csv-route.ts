/** The characters at a table's end among which its link stands. */
const longest = 40_000

/** The route of the permalink in a CSV's last lines; null = it is no table of ours. Its numbers are not read: anyone may have edited them. */
export function csvRoute(text: string): string | null {
  const lines = text.slice(-longest).trimEnd().split(/\r?\n/).slice(-12)
  for (const line of lines.reverse()) {
    const [, route] =
      /^"?(?:https?:\/\/[^"#\s]{1,500}|[\w.-]{1,200}\.html)#(\/[^"#\s,;]{0,4000})[",;\t]*$/.exec(line) ?? []
    if (route && !route.startsWith('//')) return route
  }
  return null
}
