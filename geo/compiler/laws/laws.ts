import * as areas from './areas.ts';
import * as changes from './changes.ts';
import * as checks from './checks.ts';
import * as citations from './citations.ts';
import * as conflicts from './conflicts.ts';
import * as coverage from './coverage.ts';
import * as derivation from './derivation.ts';
import * as descriptor from './descriptor.ts';
import * as doubts from './doubts.ts';
import * as flows from './flows.ts';
import * as formulas from './formulas.ts';
import * as identity from './identity.ts';
import * as languages from './languages.ts';
import * as operations from './operations.ts';
import * as partsOfYears from './partsOfYears.ts';
import * as positions from './positions.ts';
import * as references from './references.ts';
import * as routes from './routes.ts';
import * as series from './series.ts';
import * as services from './services.ts';

import * as tableSchema from './tableSchema.ts';
import * as wholeYears from './wholeYears.ts';
import type { Law } from './law.ts';

/** What the modules of this folder export, and nothing but laws: a new one needs no list. */
const modules: readonly Readonly<Record<string, Law>>[] = [
  identity,
  references,
  citations,
  languages,
  series,
  wholeYears,
  partsOfYears,
  derivation,
  conflicts,
  checks,
  doubts,
  coverage,
  changes,
  positions,
  operations,
  areas,
  routes,
  flows,
  services,
  descriptor,
  formulas,
  tableSchema,
];

/**
 * Every law of the package. Each speaks for itself and none relies on another having passed; the one of
 * the table schema comes last, and what was said before it is not said again.
 */
export const laws: readonly Law[] = modules.flatMap((module) => Object.values(module));
