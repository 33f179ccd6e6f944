import type { Catalogue } from '../../message';
import type { parts as english } from '../en/parts';

export const parts = {
  'part.waiting': 'يۈكلەۋاتىدۇ …',
  'part.failed': 'بەتنىڭ بۇ قىسمى يۈكلەنمىدى.',
  'part.retry': 'قايتا سىنا',
  'panel.close': 'ياپ',
  'sources.title': 'مەنبەلەر ۋە سانلىق مەلۇمات',
  'search.label': 'جاي، دۆلەت ۋە سان ئىزدە',
  'search.placeholder': 'ئېغىز، شەھەر ياكى دۆلەت',
  'search.results': 'ئىزدەش نەتىجىلىرى',
  'search.nothing': 'بۇ نام بويىچە ھېچنېمە تېپىلمىدى.',
  'search.count': '{count} نەتىجە',
} as const satisfies Catalogue<keyof typeof english>;
