import { app } from './en/app';
import { key } from './en/key';
import { parts } from './en/parts';
import { record } from './en/record';
import { state } from './en/state';

export const en = { ...app, ...key, ...parts, ...record, ...state } as const;
