import type { Catalogue } from '../../message';
import type { worksheet as english } from '../en/worksheet';

export const worksheet = {
  'worksheet.print': 'Рабочий лист',
} as const satisfies Catalogue<keyof typeof english>;
