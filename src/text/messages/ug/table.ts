import type { Catalogue } from '../../message';
import type { table as english } from '../en/table';

export const table = {
  'table.title': 'سانلار، يىلمۇ يىل',
  'table.all figures': 'بارلىق سانلار، يىلمۇ يىل، مەنبەلىرى بىلەن',
  'table.shown': 'بۇ يەردە قوليازمىلار ئېتىك. {year}-يىل: {lead}.',
  'table.whole page': 'پۈتۈن بەت',
  'table.to map': 'خەرىتىگە',
  'table.caption':
    'ھەر بىر قىممەت مەنبەسى ئېيتقاندەك، ئەڭ يېڭى يىل بىرىنچى. كىچىك سانلار جەدۋەل ئاستىدىكى مەنبەلەرگە باشلايدۇ.',
  'table.year': 'يىل',
  'table.marks': 'بەلگىلەر نېمىنى بىلدۈرىدۇ',
  'table.source before': 'مەنبە ',
  'table.also stated': 'يەنە بايان قىلىنغان: ',
  'table.formula': '= {arithmetic}',
  'table.break': '{from}-يىلدىكىدىن باشقىچە ھېسابلانغان',
  'table.sources': 'جەدۋەلنىڭ مەنبەلىرى',
  'table.no address': 'ئادرېسى نامەلۇم',
  'table.absent.no series': 'ھېچقانداق پۈتۈن يىل ئۈچۈن خاتىرىلەنمىگەن',
  'table.absent.before first': '{to}-يىلدىن ئىلگىرى خاتىرىلەنمىگەن',
  'table.absent.after last': '{from}-يىلدىن كېيىن خاتىرىلەنمىگەن',
  'table.absent.long gap': '{from}-يىل بىلەن {to}-يىل ئارىلىقىدا خاتىرىلەنمىگەن',
  'table.absent.break of basis':
    'خاتىرىلەنمىگەن؛ ھېسابلاش ئۇسۇلى {from}-يىل بىلەن {to}-يىل ئارىلىقىدا ئۆزگەرگەن',
  'table.absent.part is higher':
    'خاتىرىلەنمىگەن؛ {from}-يىلدىن {to}-يىلغىچە سىزىق يوق، چۈنكى يىلنىڭ بىر قىسمى ئېگىزرەك',
  'table.absent.not joined': 'خاتىرىلەنمىگەن؛ ئايرىم يىللارنىڭ نىسبىتى تۇتاشتۇرۇلمايدۇ',
  'table.absent.documented only': 'خاتىرىلەنمىگەن؛ پەقەت مەلۇماتى بار يىللار كۆرسىتىلدى',
} as const satisfies Catalogue<keyof typeof english>;
