import { app } from './zh/app';
import { key } from './zh/key';
import { parts } from './zh/parts';
import { record } from './zh/record';
import { state } from './zh/state';

export const zh = { ...app, ...key, ...parts, ...record, ...state } as const;
