import './dates';
import { app } from './app';
import { comparison } from './comparison';
import { key } from './key';
import { layers } from './layers';
import { parts } from './parts';
import { record } from './record';
import { state } from './state';

/** Бірінші экранның барлық сөзі бір файлда: ол бірден алынады. */
export const firstScreen = {
  ...app,
  ...comparison,
  ...key,
  ...layers,
  ...parts,
  ...record,
  ...state,
} as const;
