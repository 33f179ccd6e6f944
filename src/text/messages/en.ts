import { app } from './en/app';
import { key } from './en/key';
import { panel } from './en/panel';
import { record } from './en/record';
import { state } from './en/state';

export const en = { ...app, ...key, ...panel, ...record, ...state } as const;
