import type { Catalogue } from '../../message';
import type { presenter as english } from '../en/presenter';

export const presenter = {
  'present.start': 'كۆرسەتمىنى باشلا',
  'present.tools': 'كۆرسەتمە',
  'present.full screen': 'تولۇق ئېكران',
  'present.speaker': 'سۆزلىگۈچىنىڭ كۆزنىكى',
  'present.notes': 'ئىزاھ',
  'present.no notes': 'بۇ قەدەمگە ئىزاھ يوق.',
  'present.later':
    'بۇنى سىنىپ كۆرىدۇ: جاۋابنى ئېيتىپ قويۇشى مۇمكىن بولغان ئىزاھ جاۋاب بىلەن كېلىدۇ. سۆزلىگۈچىنىڭ كۆزنىكىدە ھازىر بار.',
  'present.black': 'قارا ئېكران',
  'present.leave': 'چىق',
  'present.covered': 'سىلاينى قايتۇر',
  'present.refused': 'توركۆرگۈ ئىككىنچى كۆزنەكنى ئاچمىدى: ئىزاھ بۇ يەردە، N ئۇنى يوشۇرىدۇ.',
  'present.upcoming': 'كېيىنكىسى: {title}',
  'present.answer': 'جاۋاب',
  'present.last': 'بۇ ئاخىرقى قەدەم.',
  'present.time': 'ۋاقىت',
  'present.since': 'تۇنجى قەدەمدىن بۇيان',
} as const satisfies Catalogue<keyof typeof english>;
