import type { Notice } from '../../formats/json.ts'
import { useLocale } from '../../locales/context.tsx'

/** What a reader should know of how the file is written, though it loads all the same: each with its place in the file. */
export function FileNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const { say, number } = useLocale()
  return (
    <ul>
      {notices.map(({ code, found, line, column }) => (
        <li key={`${line}:${column}`}>
          {say(`data.notice.${code}`, { found, line: number(line), column: number(column) })}
        </li>
      ))}
    </ul>
  )
}
