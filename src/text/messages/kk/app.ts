import type { Catalogue } from '../../message';
import type { app as english } from '../en/app';

/** Беттің өз сөздері: тақырып жолағы, карта жақтауы, парақтар. */
export const app = {
  'app.map': 'Карта: {title}',
  'app.map keys':
    'Көрсеткі пернелер белгіден белгіге апарады, Page Down және Page Up — кесте ретімен барлығына. Enter ашады, Escape кері қайтарады. Shift пернесімен бірге көрсеткілер картаны жылжытады, + және − масштабты өзгертеді.',
  'app.skip to table': 'Кестеге өту',
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
  'app.gesture.wheel': 'Картаның масштабын Ctrl пернесі мен дөңгелекше арқылы өзгертіңіз',
  'app.gesture.wheel on Mac': 'Картаның масштабын ⌘ пернесі мен дөңгелекше арқылы өзгертіңіз',
  'app.gesture.touch': 'Картаны екі саусақпен жылжытыңыз',
  'app.key': 'Қабаттар мен шартты белгілер',
  'app.zoom in': 'Үлкейту',
  'app.zoom out': 'Кішірейту',
  'app.whole map': 'Бүкіл картаны көрсету',
  'app.schematic':
    'Сызықтар шартты. Даулы шекаралар үзік сызықпен берілген; карта ешкімнің жағын ұстанбайды.',
  'app.no map': 'Мұнда карта қозғалмайтын сурет түрінде берілген: {reason}.',
  'app.no map.missing': 'WebGL 2 қолжетімсіз',
  'app.no map.lost': 'браузер графикалық контексті жоғалтты',
  'app.no map.untrue': 'құрылғы берілгеннен басқа түстерді көрсетеді',
  'app.no map.slow': 'құрылғы қозғалмалы картаны тым баяу сызады',
  'app.try again': 'Қозғалмалы картаны қайта іске қосу',
  'app.still': 'Қозғалмалы картаның орнына қозғалмайтын сурет',
  'app.region': 'Өңір туралы барлығы',
} as const satisfies Catalogue<keyof typeof english>;
