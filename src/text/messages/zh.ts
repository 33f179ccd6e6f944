import { app } from './zh/app';
import { comparison } from './zh/comparison';
import { key } from './zh/key';
import { parts } from './zh/parts';
import { record } from './zh/record';
import { state } from './zh/state';

export const zh = { ...app, ...comparison, ...key, ...parts, ...record, ...state } as const;
