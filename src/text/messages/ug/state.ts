import type { Catalogue } from '../../message';
import type { state as english } from '../en/state';

export const state = {
  'state.reported': 'مەلۇم قىلىنغان',
  'state.derived': 'ھېسابلاپ چىقىرىلغان',
  'state.interpolated': 'تۈز سىزىق بىلەن تولدۇرۇلغان',
  'state.absent': 'خاتىرىلەنمىگەن',
  'state.part': 'يىلنىڭ بىر قىسمى',
  'state.expected': 'مۆلچەرلەنگەن',
  'state.conflict': 'مەنبەلەر بىردەك ئەمەس',
  'state.fault': 'مەنبەدىكى خاتالىق',
  'state.service': 'قاتنايدۇ، مىقدارى خاتىرىلەنمىگەن',
  'state.planned': 'پىلانلانغان',
  'state.reference': 'قاتنىشى خاتىرىلەنمىگەن لىنىيە',
  'absence.no series': 'ھېچقايسى مەنبە بۇنى بىرەر پۈتۈن يىل ئۈچۈن بەرمەيدۇ.',
  'absence.before first': 'خاتىرىلەنگەن تۇنجى يىل: {to}.',
  'absence.after last': 'خاتىرىلەنگەن ئەڭ ئاخىرقى يىل: {from}.',
  'absence.long gap':
    '{from}-يىل بىلەن {to}-يىل ئارىلىقىدا ھېچنېمە خاتىرىلەنمىگەن؛ بوشلۇق سىزىق ئۈچۈن بەك ئۇزۇن.',
  'absence.break of basis':
    'ھېسابلاش ئۇسۇلى {from}-يىل بىلەن {to}-يىل ئارىلىقىدا ئۆزگەرگەن؛ ئارىسىغا سىزىق سىزىلمايدۇ.',
  'state.computed from': 'ھېسابلاشتا ئىشلىتىلگەن مەنبە: {publisher}',
  'absence.part is higher':
    '{from}-يىل بىلەن {to}-يىل ئارىلىقىدىكى يىلنىڭ بىر قىسمى تۈز سىزىقتىن ئېگىز؛ سىزىق سىزىلمايدۇ.',
  'absence.not joined':
    'نىسبەت بىر يىلغا تەۋە؛ {from}-يىل بىلەن {to}-يىل ئارىسىغا سىزىق سىزىلمايدۇ.',
  'qualifier.exact': '{value}',
  'qualifier.about': 'تەخمىنەن {value}',
  'qualifier.over': '{value} سەۋىيەسىدىن يۇقىرى',
  'qualifier.nearly': '{value} ئەتراپىدا (سەل كەم)',
  'qualifier.up to': 'ئەڭ كۆپ بولغاندا {value}',
  'state.expected.value': 'مۆلچەردە {value}',
  'absence.documented only':
    'پەقەت مەلۇماتى بار يىللار كۆرسىتىلدى؛ {from}-يىل بىلەن {to}-يىل ئارىسىدىكى سىزىق ئۆچۈرۈلگەن.',
} as const satisfies Catalogue<keyof typeof english>;
