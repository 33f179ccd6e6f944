import type { Catalogue } from '../../message';
import type { app as english } from '../en/app';

export const app = {
  'app.map': 'خەرىتە: {title}',
  'app.map keys':
    'يۆنىلىش كۇنۇپكىلىرى بەلگىدىن بەلگىگە، Page Down ۋە Page Up ھەممىسىگە جەدۋەل تەرتىپى بويىچە ماڭىدۇ. Enter ئاچىدۇ، Escape قايتۇرىدۇ. Shift ۋە يۆنىلىش كۇنۇپكىسى خەرىتىنى يۆتكەيدۇ، + ۋە − چوڭايتىدۇ ۋە كىچىكلىتىدۇ.',
  'app.skip to table': 'جەدۋەلگە',
  'app.skip to record': 'يىللارغا ئۆت',
  'app.menu': 'تىزىملىك',
  'app.language': 'تىل',
  'app.theme': 'كۆرۈنۈش',
  'app.theme.auto': 'ئاپتوماتىك',
  'app.theme.light': 'يورۇق',
  'app.theme.dark': 'قاراڭغۇ',
  'app.table': 'جەدۋەل',
  'app.sources': 'مەنبەلەر',
  'app.lessons': 'دەرسلەر',
  'app.lesson invites': '{count} قەدەم: {title}',
  'app.share': 'ھەمبەھىرلە',
  'app.gesture.wheel': 'خەرىتىنى چوڭايتىش ئۈچۈن Ctrl بىلەن چاقنى ئىشلىتىڭ',
  'app.gesture.wheel on Mac': 'خەرىتىنى چوڭايتىش ئۈچۈن ⌘ بىلەن چاقنى ئىشلىتىڭ',
  'app.gesture.touch': 'خەرىتىنى ئىككى بارماق بىلەن يۆتكەڭ',
  'app.key': 'قەۋەتلەر ۋە شەرتلىك بەلگىلەر',
  'app.zoom in': 'يېقىنلات',
  'app.zoom out': 'يىراقلات',
  'app.whole map': 'پۈتۈن خەرىتىنى كۆرسەت',
  'app.schematic':
    'سىزىقلار شەرتلىك. تالاش-تارتىشلىق چېگرالار ئۈزۈك سىزىق بىلەن كۆرسىتىلدى؛ بۇ خەرىتە ھېچقايسى تەرەپتە تۇرمايدۇ.',
  'app.no map': 'بۇ يەردە خەرىتە ھەرىكەتسىز رەسىم: {reason}.',
  'app.no map.missing': 'WebGL 2 يوق',
  'app.no map.lost': 'توركۆرگۈ سىزىش مۇھىتىنى يوقىتىپ قويدى',
  'app.no map.untrue': 'ئۈسكۈنە ئېيتىلغاندىن باشقا رەڭ سىزىدۇ',
  'app.no map.slow': 'ئۈسكۈنە ھەرىكەتلىك خەرىتىنى بەك ئاستا سىزىدۇ',
  'app.try again': 'ھەرىكەتلىك خەرىتىنى قايتا سىنا',
  'app.still': 'ھەرىكەتلىك خەرىتە ئورنىغا رەسىم',
  'app.region': 'رايون ھەققىدە ھەممىسى',
} as const satisfies Catalogue<keyof typeof english>;
