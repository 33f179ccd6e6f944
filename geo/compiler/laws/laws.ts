import { areasHaveTheSizeOfTheirFigure } from './areas.ts';
import { sourcesAreCited } from './citations.ts';
import { changesLeadToTheVersion, renamedRowsHaveASuccessor } from './changes.ts';
import { conflictChecksCompute } from './checks.ts';
import {
  conflictsNameTheirFigures,
  differingFiguresAreSettled,
  reportedFiguresLead,
} from './conflicts.ts';
import {
  derivedFiguresHaveAFormula,
  formulasCanBeRead,
  formulasHaveNoCycle,
  formulasRecompute,
} from './derivation.ts';
import {
  descriptorKeysResolve,
  descriptorKnowsEveryColumn,
  descriptorKnowsTheClosedLists,
  descriptorKnowsTheColumnsOfLanguages,
  descriptorListsEveryFile,
  mapIsDescribedByKnownIds,
} from './descriptor.ts';
import {
  flowRoutesChain,
  flowRoutesReachBothEnds,
  flowsHaveASeries,
  flowsKeepTheirMode,
  gatesLieOnTheWay,
} from './flows.ts';
import { cellsAreNoFormulas } from './formulas.ts';
import { idsAreUnique, placeIdsAreUniqueAcrossFiles } from './identity.ts';
import {
  completeLanguagesLackNothing,
  languagesAreSpoken,
  languagesSayWhoHasReadThem,
  textsStandInTheirLanguage,
  translationsBelongToSomething,
  translationsStandOnce,
} from './languages.ts';
import type { Law } from './law.ts';
import { partsAreSmallerThanTheirYear } from './partsOfYears.ts';
import {
  countriesAreIdentified,
  placesHaveAPosition,
  pointsLieInTheirCountry,
  portsLieAtTheirBorder,
} from './positions.ts';
import { idsResolve } from './references.ts';
import { airRoutesHaveTwoEnds, routesEndAtTheirEnds, routesPassTheirWaypoints } from './routes.ts';
import { figuresKeepTheScope, figuresKeepTheUnit, rangesRise } from './series.ts';
import { rowsKeepTheirTableSchema } from './tableSchema.ts';
import {
  drawnFiguresAreWholeYears,
  flowsAreCountedOverTime,
  recordRowsHaveASeries,
  wholeYearsStandOnWholeYears,
} from './wholeYears.ts';

/** Every law of the package. Each speaks for itself; none relies on another having passed. */
export const laws: readonly Law[] = [
  idsAreUnique,
  placeIdsAreUniqueAcrossFiles,
  idsResolve,
  sourcesAreCited,
  languagesAreSpoken,
  languagesSayWhoHasReadThem,
  translationsBelongToSomething,
  translationsStandOnce,
  completeLanguagesLackNothing,
  textsStandInTheirLanguage,
  figuresKeepTheUnit,
  figuresKeepTheScope,
  rangesRise,
  flowsAreCountedOverTime,
  wholeYearsStandOnWholeYears,
  drawnFiguresAreWholeYears,
  partsAreSmallerThanTheirYear,
  recordRowsHaveASeries,
  derivedFiguresHaveAFormula,
  formulasCanBeRead,
  formulasHaveNoCycle,
  formulasRecompute,
  conflictsNameTheirFigures,
  reportedFiguresLead,
  differingFiguresAreSettled,
  conflictChecksCompute,
  changesLeadToTheVersion,
  renamedRowsHaveASuccessor,
  countriesAreIdentified,
  placesHaveAPosition,
  pointsLieInTheirCountry,
  portsLieAtTheirBorder,
  areasHaveTheSizeOfTheirFigure,
  routesEndAtTheirEnds,
  routesPassTheirWaypoints,
  airRoutesHaveTwoEnds,
  flowRoutesChain,
  flowRoutesReachBothEnds,
  gatesLieOnTheWay,
  flowsHaveASeries,
  flowsKeepTheirMode,
  descriptorListsEveryFile,
  descriptorKeysResolve,
  descriptorKnowsEveryColumn,
  descriptorKnowsTheColumnsOfLanguages,
  descriptorKnowsTheClosedLists,
  mapIsDescribedByKnownIds,
  cellsAreNoFormulas,
  rowsKeepTheirTableSchema,
];
