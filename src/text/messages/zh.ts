import { app } from './zh/app';
import { key } from './zh/key';
import { panel } from './zh/panel';
import { record } from './zh/record';
import { state } from './zh/state';

export const zh = { ...app, ...key, ...panel, ...record, ...state } as const;
