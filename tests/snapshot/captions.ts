import type { Caption } from '../../src/snapshot/caption.ts'

/** A caption whose every part can be found again. */
export const aCaption: Caption = {
  title: 'Activities by outcome and country',
  sentence: 'Activities for access to justice, in Mali and Niger, in 2022, by outcome and country.',
  shown: '42 of 64 activities',
  source: 'Example Alliance, outcomes page, 2022',
  note: 'rows are counted, neither effort nor performance.',
  dataDate: '31 Dec 2025',
  exportDate: '12 Mar 2026',
  permalink: 'https://example.org/outcomes/#/matrix?country=ML~NE&year=2022',
  licence: 'CC BY 4.0',
  synthetic: null,
}
