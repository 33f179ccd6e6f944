import type { Catalogue } from '../../message';
import type { worksheet as english } from '../en/worksheet';

export const worksheet = {
  'worksheet.print': '练习单',
} as const satisfies Catalogue<keyof typeof english>;
