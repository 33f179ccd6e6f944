import type { Messages } from '../../message';

/** What stands in place of a part of the page until it has come: the search field, headings, waiting and failing. */
export const parts = {
  'part.waiting': 'Loading …',
  'part.failed': 'This part of the page could not be loaded.',
  'part.retry': 'Try again',
  'panel.close': 'Close',
  'sources.title': 'Sources and data',
  'search.label': 'Search places, countries and figures',
  'search.placeholder': 'Port, city or country',
  'search.results': 'Search results',
  'search.nothing': 'Nothing is found under this name.',
  'search.count': { one: '{count} result', other: '{count} results' },
} as const satisfies Messages;
