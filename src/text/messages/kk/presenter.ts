import type { Catalogue } from '../../message';
import type { presenter as english } from '../en/presenter';

/** Сыныпқа көрсету сөздері. */
export const presenter = {
  'present.start': 'Көрсетілімді бастау',
  'present.tools': 'Көрсетілім',
  'present.full screen': 'Толық экран',
  'present.speaker': 'Баяндаушы терезесі',
  'present.notes': 'Жазбалар',
  'present.no notes': 'Бұл қадамда жазба жоқ.',
  'present.later':
    'Мұны сынып көреді: жауапты айтып қоюы мүмкін жазбалар жауаппен бірге шығады. Баяндаушы терезесінде олар қазір бар.',
  'present.black': 'Қара экран',
  'present.leave': 'Шығу',
  'present.covered': 'Слайдты қайтару',
  'present.refused': 'Браузер екінші терезені ашпады: жазбалар осында, N пернесі оларды жасырады.',
  'present.upcoming': 'Келесі: {title}',
  'present.answer': 'жауап',
  'present.last': 'Бұл соңғы қадам.',
  'present.time': 'Уақыт',
  'present.since': 'Бірінші қадамнан бері',
} as const satisfies Catalogue<keyof typeof english>;
