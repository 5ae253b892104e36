import type { CatalogueEntry } from './catalogue.ts'
import { packed } from './packing.ts'

/** What a field edition says of itself in plain text, before anything in it is unpacked. */
export interface FieldHead {
  readonly entry: CatalogueEntry
  /** SHA-256 of the dataset's bytes as they stood in their own file. */
  readonly hash: string
  /** The day that the copy was made: 2026-11-25. */
  readonly made: string
  /** Where the site stands that it is a copy of; null = nobody said, or on somebody's own machine. */
  readonly site: string | null
  /** How that site names the dataset; null = it opens on it. */
  readonly data: string | null
  /** What the file says before its script runs: the dataset's title, in the dataset's first language. */
  readonly title: string
  readonly language: string
}

/** The application as the build packs it for a single file: everything but a dataset. `script` and `style` are packed. */
export interface FieldParts {
  /** The only script that runs by itself: it unpacks the others. */
  readonly boot: string
  readonly script: string
  readonly style: string
  /** Names `boot`, the script and the style by their hashes: nothing else can run, and nothing can be fetched. */
  readonly policy: string
  /** A `data:` address. */
  readonly icon: string
}

/** What a site calls the template, beside its page. Not `.html`: a host would serve it as a page, and some would move it. */
export const fieldTemplateName = 'field-edition.txt'

const places = /\{\{(language|title|head|dataset)\}\}/g

/** A field edition with four empty places. Throws where the parts themselves would read as a place. */
export function fieldTemplate({ boot, script, style, policy, icon }: FieldParts): string {
  const template = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{{title}}</title>
<link rel="icon" href="${escaped(icon)}">
</head>
<body>
<div id="app">
<p lang="en">${waiting.en}</p>
<p lang="fr">${waiting.fr}</p>
</div>
<script type="application/json" id="field-head">{{head}}</script>
<script type="application/octet-stream" id="field-dataset">{{dataset}}</script>
<script type="application/octet-stream" id="field-style">${style}</script>
<script type="application/octet-stream" id="field-script">${script}</script>
<script id="field-boot">${boot}</script>
</body>
</html>
`
  if (template.match(places)?.length !== 4)
    throw new Error('a part of the field edition reads as a place in it')
  return template
}

/** One page that opens from a memory stick. The dataset's bytes stay those of its own file; the same content gives the same page. */
export async function fieldFile(template: string, head: FieldHead, dataset: Uint8Array): Promise<string> {
  const content: Readonly<Record<string, string>> = {
    language: escaped(head.language),
    title: escaped(head.title),
    // no text of a dataset can end the block
    head: JSON.stringify(head).replaceAll('<', '\\u003c'),
    dataset: await packed(dataset),
  }
  // in one go: what is put in is not searched again
  return template.replace(places, (_, place: string) => content[place] ?? '')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Stays on screen where a browser cannot go on: it has no words of ours yet, so both languages stand. */
const waiting = {
  en: 'Opening… If this stays, open the file in Chrome, Edge, Firefox or Safari, in a version of the last two years.',
  fr: 'Ouverture en cours… Si ce message reste affiché, ouvrez le fichier dans Chrome, Edge, Firefox ou Safari, dans une version de moins de deux ans.',
}
