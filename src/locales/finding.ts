import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import type { Finding } from '../query/findings.ts'
import type { Locale } from './locale.ts'
import { clausePhrase } from './sentence.ts'

/** A finding in words: what is missing, and what that does and does not mean. */
export function findingWords(
  locale: Locale,
  file: DatasetFile,
  finding: Finding,
): { title: string; detail: string } {
  const name = (dimension: DimensionId, id: string) => {
    const member = dimensionOf(dimension)
      .members(file)
      .find(each => each.id === id)
    return member ? locale.memberName(dimension, member) : id
  }
  const where = (country: string) =>
    clausePhrase(locale, file, 'country', { mode: 'any', members: [country] })
  switch (finding.kind) {
    case 'cell':
      return {
        title: locale.say('finding.cell', {
          outcome: name('outcome', finding.outcome),
          where: where(finding.country),
        }),
        detail: locale.say(`finding.cell.${finding.gap}`),
      }
    case 'promised':
      return {
        title: locale.say('finding.promised', { member: name(finding.dimension, finding.member) }),
        detail: locale.say('finding.promised.detail'),
      }
    case 'not-stated':
      return {
        title: locale.say('finding.not-stated', { outcome: name('outcome', finding.outcome) }),
        detail: locale.say('finding.not-stated.detail', { n: finding.activities, of: finding.of }),
      }
    case 'unsubstantiated':
      return {
        title: locale.say('finding.unsubstantiated'),
        detail: locale.say('finding.unsubstantiated.detail', { n: finding.activities, of: finding.of }),
      }
    case 'no-evidence':
      return {
        title: locale.say('finding.no-evidence'),
        detail: locale.say('finding.no-evidence.detail', { n: finding.activities }),
      }
    case 'silent-since':
      return {
        title: locale.say('finding.silent-since', {
          country: name('country', finding.country),
          year: finding.year,
        }),
        detail: locale.say('finding.silent-since.detail', { year: finding.year }),
      }
  }
}
