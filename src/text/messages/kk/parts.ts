import type { Catalogue } from '../../message';
import type { parts as english } from '../en/parts';

/** Беттің әлі жүктелмеген бөліктерінің сөздері: іздеу өрісі, тақырыптар, күту және сәтсіздік. */
export const parts = {
  'part.waiting': 'Жүктелуде …',
  'part.failed': 'Беттің бұл бөлігі жүктелмеді.',
  'part.retry': 'Қайталап көру',
  'panel.close': 'Жабу',
  'sources.title': 'Дереккөздер және деректер',
  'search.label': 'Орын, ел және көрсеткіш іздеу',
  'search.placeholder': 'Пункт, қала немесе ел',
  'search.results': 'Іздеу нәтижелері',
  'search.nothing': 'Бұл атаумен ештеңе табылмады.',
  'search.count': '{count} нәтиже',
} as const satisfies Catalogue<keyof typeof english>;
