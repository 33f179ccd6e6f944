import { app } from './ru/app';
import { key } from './ru/key';
import { parts } from './ru/parts';
import { record } from './ru/record';
import { state } from './ru/state';

export const ru = { ...app, ...key, ...parts, ...record, ...state } as const;
