import { app } from './ru/app';
import { comparison } from './ru/comparison';
import { key } from './ru/key';
import { parts } from './ru/parts';
import { record } from './ru/record';
import { state } from './ru/state';

export const ru = { ...app, ...comparison, ...key, ...parts, ...record, ...state } as const;
