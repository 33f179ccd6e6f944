import type { Catalogue } from '../../message';
import type { presenter as english } from '../en/presenter';

export const presenter = {
  'present.start': 'Показать классу',
  'present.tools': 'Показ',
  'present.full screen': 'Во весь экран',
  'present.speaker': 'Окно докладчика',
  'present.notes': 'Заметки',
  'present.no notes': 'К этому шагу нет заметок.',
  'present.later':
    'Это видит класс: заметки, которые могут выдать ответ, появятся вместе с ним. В окне докладчика они уже есть.',
  'present.black': 'Чёрный экран',
  'present.leave': 'Выйти',
  'present.covered': 'Вернуть слайд',
  'present.refused': 'Браузер не открыл второе окно. Заметки показаны здесь; N скрывает их.',
  'present.upcoming': 'Дальше: {title}',
  'present.answer': 'ответ',
  'present.last': 'Это последний шаг.',
  'present.time': 'Время',
  'present.since': 'С первого шага',
} as const satisfies Catalogue<keyof typeof english>;
