import type { Messages } from '../../message';

/** Words of the table of figures, which the build writes into the page; no script of the page needs them. */
export const table = {
  'table.title': 'The figures, year by year',
  'table.all figures': 'All figures, year by year, with their sources',
  'table.shown': 'Scripts are off here. {year}: {lead}.',
  'table.whole page': 'Whole page',
  'table.to map': 'To the map',
  'table.caption':
    'Every value as its source words it, the newest year first. The small numbers lead to the sources below the table.',
  'table.year': 'Year',
  'table.marks': 'What the marks mean',
  'table.source before': 'source ',
  'table.also stated': 'also stated: ',
  'table.formula': '= {arithmetic}',
  'table.break': 'counted differently than in {from}',
  'table.sources': 'Sources of the table',
  'table.no address': 'no address known',
  'table.absent.no series': 'not documented for any whole year',
  'table.absent.before first': 'not documented before {to}',
  'table.absent.after last': 'not documented after {from}',
  'table.absent.long gap': 'not documented between {from} and {to}',
  'table.absent.break of basis':
    'not documented; the way of counting changed between {from} and {to}',
  'table.absent.part is higher':
    'not documented; no line from {from} to {to}, since a part of a year is higher',
  'table.absent.not joined': 'not documented; rates of single years are not joined',
  'table.absent.documented only': 'not documented; only documented years are shown',
} as const satisfies Messages;
