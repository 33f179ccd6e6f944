import type { Catalogue } from '../../message';
import type { presenter as english } from '../en/presenter';

export const presenter = {
  'present.start': 'Показать классу',
} as const satisfies Catalogue<keyof typeof english>;
