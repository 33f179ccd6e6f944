import type { Catalogue } from '../../message';
import type { app as english } from '../en/app';

export const app = {
  'app.map': 'Карта: {title}',
  'app.map keys':
    'Көрсеткі пернелер белгіден белгіге, Page Down және Page Up кесте ретімен барлығына апарады. Enter ашады, Escape қайтарады. Shift және көрсеткілер картаны жылжытады, + және − масштабты өзгертеді.',
  'app.skip to table': 'Кестеге',
  'app.skip to record': 'Жылдарға өту',
  'app.menu': 'Мәзір',
  'app.language': 'Тіл',
  'app.theme': 'Көрініс',
  'app.theme.auto': 'автоматты',
  'app.theme.light': 'ашық',
  'app.theme.dark': 'күңгірт',
  'app.table': 'Кесте',
  'app.sources': 'Дереккөздер',
  'app.lessons': 'Сабақтар',
  'app.lesson invites': '{count} қадам: {title}',
  'app.share': 'Бөлісу',
  'app.gesture.wheel': 'Картаны үлкейту үшін Ctrl пернесі мен дөңгелекшені қолданыңыз',
  'app.gesture.wheel on Mac': 'Картаны үлкейту үшін ⌘ пернесі мен дөңгелекшені қолданыңыз',
  'app.gesture.touch': 'Картаны екі саусақпен жылжытыңыз',
  'app.key': 'Қабаттар мен шартты белгілер',
  'app.zoom in': 'Үлкейту',
  'app.zoom out': 'Кішірейту',
  'app.whole map': 'Бүкіл картаны көрсету',
  'app.schematic':
    'Сызықтар шартты. Даулы шекаралар үзік сызықпен берілген; карта ешкімнің жағын ұстанбайды.',
  'app.no map': 'Мұнда карта қозғалмайтын сурет: {reason}.',
  'app.no map.missing': 'WebGL 2 қолжетімсіз',
  'app.no map.lost': 'браузер сызу мәтінмәнін жоғалтты',
  'app.no map.untrue': 'құрылғы айтылғаннан басқа түстер салады',
  'app.no map.slow': 'құрылғы қозғалмалы картаны тым баяу салады',
  'app.try again': 'Қозғалмалы картаны қайта іске қосу',
  'app.still': 'Қозғалмалы картаның орнына сурет',
  'app.region': 'Өңір туралы барлығы',
} as const satisfies Catalogue<keyof typeof english>;
