import type { Locale } from '../locales/locale.ts'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Indicator } from '../model/indicator.ts'
import { isFarOff } from '../query/deviation.ts'
import type { Reached } from '../query/reach.ts'
import type { TargetPlace, TargetRow, Targets, TargetsBy } from '../query/targets.ts'
import { endWords, periodWords } from './period-words.ts'
import type { Bullet } from './targets-bullet.ts'

/** A value of an indicator as it is read: a percentage with its sign, a count bare. */
export function valueWords(locale: Locale, { measure }: Indicator, value: number): string {
  const n = locale.number(value)
  return measure === 'percentage' ? locale.say('targets.percent', { n }) : n
}

/** A value with its unit: "44 days". Units are written in the plural, so that beside a one they stand apart: "1 (days)". */
function withUnit(locale: Locale, indicator: Indicator, value: number): string {
  const n = valueWords(locale, indicator, value)
  const unit = indicator.measure === 'percentage' ? '' : locale.text(indicator.unit)
  if (unit === '') return n
  const isMany = new Intl.PluralRules(locale.language).select(value) !== 'one'
  return locale.say(isMany ? 'targets.value.with-unit' : 'targets.value.unit-of', { n, unit })
}

/** What is measured and how: its code, its unit, how its periods become one number, and whether less is better. */
export function kindWords(locale: Locale, indicator: Indicator): string {
  const { code, unit, measure, ascending, aggregation } = indicator
  return [
    code ?? locale.say('targets.own-indicator'),
    locale.text(unit),
    ...(measure === 'qualitative' ? [] : [locale.say(`targets.aggregation.${aggregation}`)]),
    ...(ascending ? [] : [locale.say('targets.lower')]),
  ]
    .filter(words => words !== '')
    .join(' · ')
}

/** The row in one phrase: "34 of 50 (68%)", or why there is no number. */
export function headWords(locale: Locale, indicator: Indicator, row: Reached): string {
  const { say } = locale
  const { actual, target, share, reason, current, lastKnown } = row
  const value = (n: number) => valueWords(locale, indicator, n)
  if (
    reason === 'qualitative' ||
    reason === 'elsewhere' ||
    reason === 'programme-only' ||
    reason === 'no-period'
  )
    return say(`targets.value.${reason}`)
  if (actual === null) {
    if (reason === 'by-country') return say('targets.value.by-country')
    if (reason === 'not-begun' && row.time)
      return say('targets.value.not-begun', { date: locale.date(row.time.start) })
    if (indicator.aggregation === 'sum' && lastKnown && current)
      return say(row.due ? 'targets.value.so-far' : 'targets.value.so-far-yet', {
        value: value(lastKnown.value),
        period: periodWords(locale, current),
      })
    if (target === null && reason !== 'target-elsewhere') return say('targets.value.neither')
    if (!current) return say('targets.value.not-reported')
    const period = periodWords(locale, current)
    return say(row.due ? 'targets.value.no-report' : 'targets.value.no-report-yet', { period })
  }
  if (target === null) return value(actual)
  if (!indicator.ascending)
    return say('targets.value.towards', {
      actual: withUnit(locale, indicator, actual),
      target: value(target),
    })
  const both = { actual: value(actual), target: value(target) }
  return share === null
    ? say('targets.value.against', both)
    : say('targets.value.share', { ...both, share: locale.percent(share) })
}

/** "4 of 6 countries reported"; the name of the only one; '' where nothing is reported. */
export function reportedWords(locale: Locale, file: DatasetFile, row: TargetRow): string {
  const { reported: n, of, places, actual, aimedIn } = row
  if (of === 0) return actual === null ? '' : locale.say('targets.reported.whole')
  const [only] = places
  if (of === 1 && only) return nameOfMember(locale, file, 'country', only.country, 'short')
  const kinds = new Map(file.countries.map(({ code, kind }) => [code, kind]))
  const isAbroad = places.some(({ country }) => kinds.get(country) !== 'country')
  const reported = locale.say(isAbroad ? 'targets.reported.places' : 'targets.reported', { n, of })
  if (aimedIn.length === 0) return reported
  const names = aimedWords(locale, file, aimedIn)
  return `${locale.say('targets.reported.aimed-in', { n: aimedIn.length, countries: names })} · ${reported}`
}

/** The countries that a target is of, by name. */
export function aimedWords(locale: Locale, file: DatasetFile, countries: readonly string[]): string {
  return locale.list(countries.map(id => nameOfMember(locale, file, 'country', id, 'short')))
}

/** What a reader must know to take the number rightly, the most important first. */
export function remarks(locale: Locale, file: DatasetFile, indicator: Indicator, row: Reached): string[] {
  const { say } = locale
  const { reason, baseline, progress, actual, lastKnown } = row
  const value = (n: number) => valueWords(locale, indicator, n)
  const from = (n: number) => `${value(n)} (${indicator.baseline?.year ?? ''})`
  const found: string[] = []
  if (lastKnown && actual === null) {
    const period = endWords(locale, lastKnown.end)
    found.push(
      indicator.aggregation === 'sum'
        ? say('targets.remark.so-far', { period })
        : say('targets.remark.last-known', { value: value(lastKnown.value), period }),
    )
  }
  if (reason === 'target-elsewhere' || reason === 'no-baseline' || reason === 'held')
    found.push(say(`targets.remark.${reason}`))
  if (reason === 'by-country') found.push(say('targets.remark.by-country'))
  if (progress !== null && actual !== null) {
    if (baseline !== null && progress < 0)
      found.push(say('targets.remark.worse', { baseline: from(baseline) }))
    else if (baseline !== null && (baseline !== 0 || row.share === null)) {
      const way = indicator.ascending ? 'targets.remark.way' : 'targets.remark.way-down'
      found.push(say(way, { share: locale.percent(progress), baseline: from(baseline) }))
    }
    if (row.fromZero) found.push(say('targets.remark.from-zero'))
    if (row.zeroIn.length > 0)
      found.push(
        say('targets.remark.zero-in', {
          countries: locale.list(row.zeroIn.map(id => nameOfMember(locale, file, 'country', id, 'short'))),
        }),
      )
  }
  if (row.untargeted.length > 0) {
    const apart = row.untargeted.map(
      each => `${nameOfMember(locale, file, 'country', each.country, 'short')} ${value(each.actual)}`,
    )
    const n = row.apart === null ? '' : value(row.apart)
    found.push(say('targets.remark.untargeted', { n, countries: locale.list(apart) }))
  }
  return found
}

/** How far off its target a number is, once by more than a tenth; null = not, or that cannot be said. */
export function deviationWords(
  locale: Locale,
  { ascending }: Indicator,
  { deviation, actual, target }: Reached,
): string | null {
  if (deviation === null || actual === null || target === null || !isFarOff(actual, target)) return null
  const share = locale.percent(Math.abs(deviation))
  const way = deviation < 0 ? 'under' : 'over'
  return locale.say(ascending ? `targets.deviation.${way}` : `targets.deviation.${way}-down`, { share })
}

/** The parts of an actual in one line, where they add up to it; null = they do not. */
export function partsWords(locale: Locale, { indicator, parts, actual }: TargetRow): string | null {
  if (parts?.state !== 'adds-up' || actual === null) return null
  return parts.parts
    .map(({ id, actual: n }) => {
      const name = locale.text(indicator.parts?.find(part => part.id === id)?.title)
      return `${name} ${n === null ? locale.say('light.not-reported') : valueWords(locale, indicator, n)}`
    })
    .join(' · ')
}

/**
 * The comment that belongs to the current period of a row, with its country where it is one's own, or (`place`) of one of
 * its countries. What has no current period, words alone, shows the newest with its time. null = there is none.
 */
export function commentWords(
  locale: Locale,
  file: DatasetFile,
  row: TargetRow,
  place?: TargetPlace,
): string | null {
  const { current } = place ?? row
  const comment = row.comments.find(
    ({ country, end }) => (!place || country === place.country) && (!current || end === current.end),
  )
  if (!comment) return null
  const words = locale.text(comment.text)
  const name = [
    comment.country && !place ? nameOfMember(locale, file, 'country', comment.country, 'short') : '',
    current ? '' : periodWords(locale, comment),
  ]
    .filter(part => part !== '')
    .join(', ')
  return name === '' ? words : locale.say('words.pair', { name, words })
}

/** Why there is no row: a clause that no indicator can fulfil, or none that says anything of the selection. */
export function noRowsWords(locale: Locale, { impossible }: Targets): string {
  return locale.say(impossible ? `targets.none.${impossible}` : 'targets.none.selected')
}

/** What stands at the end of a track: that it has a scale of its own, or that less is better. null = nothing. */
export function endLabel(
  locale: Locale,
  indicator: Indicator,
  bullet: Bullet,
  actual: number | null,
): string | null {
  if (bullet.isOwnScale && actual !== null) {
    if (bullet.target > 0.4) return locale.say('targets.own-scale.short')
    return locale.say('targets.own-scale', { actual: valueWords(locale, indicator, actual) })
  }
  const isFree = (bullet.baseline ?? 0) <= bullet.target
  return !indicator.ascending && isFree ? locale.say('targets.fewer') : null
}

/** Why there is no bar. */
export function noBarWords(locale: Locale, { reason }: Reached): string {
  if (reason === 'qualitative') return locale.say('targets.no-bar.words')
  return locale.say(reason === 'by-country' ? 'targets.no-bar.countries' : 'targets.no-bar')
}

/** A pace, or a threshold of it: at most two decimals. */
export function paceWords(locale: Locale, pace: number): string {
  return locale.number(Math.round(pace * 100) / 100)
}

/** The name of a group; null = the indicators that are measured for the whole programme only. */
export function groupName(locale: Locale, file: DatasetFile, by: TargetsBy, id: string | null): string {
  if (id === null) return locale.say('targets.group.whole')
  return nameOfMember(locale, file, by, id)
}
