import { type CitationStyle, citationStyles, cite } from '../discovery/citation-styles.ts'
import { datasetReference, linkReference, sourceReference } from '../discovery/reference.ts'
import { builder } from './builder.ts'
import { DatasetRef } from './dataset.ts'
import { LinkRef } from './link.ts'
import { SourceRef } from './source.ts'

const descriptions: Record<CitationStyle, string> = {
  APA: 'A line in the style of the American Psychological Association, seventh edition.',
  CHICAGO: 'A line of a bibliography in the Chicago style, seventeenth edition.',
  BIBTEX: 'An entry for BibTeX.',
  RIS: 'A record in the format RIS, which citation managers read.',
  CSL_JSON: 'A list of one item in CSL-JSON, as a text.',
}

const CitationStyleRef = builder.enumType('CitationStyle', {
  description: 'How a citation is written.',
  values: Object.fromEntries(citationStyles.map((style) => [style, { description: descriptions[style] }])) as Record<
    CitationStyle,
    { description: string }
  >,
})

const args = () =>
  builder.args((t) => ({ style: t.field({ type: CitationStyleRef, required: true, description: 'In which style.' }) }))

builder.objectField(SourceRef, 'citation', (t) =>
  t.string({
    description: 'How to cite it. One without a date is cited with the day it is read, which is today.',
    args: args(),
    resolve: (source, { style }, { today }) => cite(sourceReference(source, today), style),
  }),
)

builder.objectField(LinkRef, 'citation', (t) =>
  t.string({
    description: 'How to cite it: what it says, who states it and where, and where it is recorded.',
    args: args(),
    resolve: (link, { style }, { store, today }) => cite(linkReference(store, link, today), style),
  }),
)

builder.objectField(DatasetRef, 'citation', (t) =>
  t.string({
    description: 'How to cite the dataset in this version.',
    args: args(),
    resolve: (_, { style }, { store, today }) => cite(datasetReference(store, today), style),
  }),
)
