import { app } from './en/app';
import { comparison } from './en/comparison';
import { key } from './en/key';
import { parts } from './en/parts';
import { record } from './en/record';
import { state } from './en/state';

export const en = { ...app, ...comparison, ...key, ...parts, ...record, ...state } as const;
