import type { DrawContext } from '../../charts/drawing.ts'
import { figureOf } from '../../charts/figures/index.ts'
import type { Engine } from '../../engine/engine.ts'
import { firstLanguage } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import { sentence } from '../../locales/sentence.ts'
import { sourceWords } from '../../locales/source-words.ts'
import type { Selection } from '../../model/selection.ts'
import { NoEarlierVersion } from '../../query/since.ts'
import type { Caption } from '../../snapshot/caption.ts'
import type { Room, TakenFigure } from '../../snapshot/taken.ts'
import type { FigureAddress } from '../../state/figure-address.ts'
import { fromRoute } from '../../state/routes.ts'
import type { Unread } from '../../state/view.ts'
import { estimateText } from '../../ui/measure-text.ts'
import { light } from '../../ui/palette.ts'
import { today } from '../today.ts'
import { answered } from './answered.ts'
import { definitionsOf } from './definitions.ts'
import { figureLink } from './figure-link.ts'

/**
 * A figure could not be taken: this site has no such figure, it has no place there (a version that it compares with is gone
 * too), or the dataset does not know what it shows.
 */
export class TakingFault extends Error {
  override readonly name = 'TakingFault'
  readonly kind: 'figure' | 'place' | 'unread'
  readonly unread: readonly Unread[]
  constructor(kind: 'figure' | 'place' | 'unread', unread: readonly Unread[] = []) {
    super(`figure not taken: ${kind}`)
    this.kind = kind
    this.unread = unread
  }
}

/**
 * A figure taken at its address: everything that a file of it needs, from one answer. Throws a `TakingFault` rather than take
 * something else than was asked for. `engine` holds the dataset, and the earlier version where the address compares with one.
 */
export async function takeFigure(
  { figure: name, route }: FigureAddress,
  engine: Engine,
  locale: Locale,
  day = today(),
): Promise<TakenFigure> {
  const { file, hash } = engine.dataset
  const definition = figureOf(name)
  if (!definition) throw new TakingFault('figure')
  const { path, view, unread } = fromRoute(route, file)
  if (unread.length > 0) throw new TakingFault('unread', unread)
  const question = definition.at({ path, view }, file)
  if (question === null) throw new TakingFault('place')
  const answer = await answered(engine, ask => definition.ask(ask, question, file)).catch(reason => {
    throw reason instanceof NoEarlierVersion ? new TakingFault('place') : reason
  })
  const told = definition.tell(answer, question, locale, file)
  const { selection } = told
  const [sources, headline, activities, toTable, draw, toChart] = await Promise.all([
    engine.ask('sources', selection, told.cites ?? 'activities'),
    engine.ask('headline', selection, null),
    engine.ask('list', selection, null),
    definition.table(),
    definition.drawing(),
    definition.chart?.() ?? null,
  ])
  const { total } = headline
  const language = locale.language === firstLanguage ? null : locale.language
  const stretches = sentence(locale, file, selection, told.breakdown).map(({ text, part }) => ({
    text,
    isChosen: part !== null && part !== 'measure',
  }))
  const caption: Caption = {
    title: told.title,
    sentence: stretches.map(({ text }) => text).join(''),
    stretches,
    shown: told.standing ?? locale.say('count.shown', { shown: told.shown ?? headline.shown, total }),
    source: sourceWords(locale, sources),
    note: told.note,
    dataDate: locale.date(file.asOf),
    exportDate: locale.date(day),
    permalink: figureLink({ figure: name, route }, file, language),
    licence: locale.text(file.licence.title),
    synthetic: file.synthetic ? locale.say('picture.synthetic') : null,
  }
  const context: DrawContext = {
    ...{ locale, file, selection, palette: light, measure: estimateText, width: 818 },
  }
  const taken = {
    ...{ figure: name, route, locale, caption, today: day, activities },
    fileName: [told.id, ...chosenIn(selection)].join(' '),
    from: { id: file.id, version: file.version, hash, asOf: file.asOf },
    table: toTable(answer, context, question),
    sources: sources.map(({ source }) => source),
    isDrawn: definition.isDrawn ?? false,
    chart: toChart?.(answer, context, question) ?? null,
    draw: (room: Room) => draw(answer, { ...context, ...room }, question),
  }
  let definitions: TakenFigure['definitions'] | null = null
  return {
    ...taken,
    // only a drawing knows which gaps it shows, and few ask
    get definitions() {
      if (definitions) return definitions
      const { legend } = draw(answer, context, question)
      definitions = definitionsOf({ breakdown: told.breakdown, selection, legend }, file, locale)
      return definitions
    },
  }
}

/** The members that a selection names, as a file's name says them. */
function chosenIn({ clauses }: Selection): readonly string[] {
  return Object.values(clauses).flatMap(({ mode, members }) =>
    mode === 'none' ? ['not', ...members] : members,
  )
}
