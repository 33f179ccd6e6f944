import { app } from './ru/app';
import { key } from './ru/key';
import { panel } from './ru/panel';
import { record } from './ru/record';
import { state } from './ru/state';

export const ru = { ...app, ...key, ...panel, ...record, ...state } as const;
