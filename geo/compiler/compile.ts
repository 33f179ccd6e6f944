import type { AtlasData } from '../../src/atlas/atlas.ts';
import type { AtlasDetails } from '../../src/atlas/details.ts';
import type { FurtherLanguage } from '../../src/atlas/languages.ts';
import { assemble } from './assemble.ts';
import { assembleDetails } from './assembleDetails.ts';
import { readContent } from './content.ts';
import { problemsOfLessons } from './lessons.ts';
import { laws } from './laws/laws.ts';
import { rowsKeepTheirTableSchema } from './laws/tableSchema.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { readDirectory, type FileMap } from './read/directory.ts';
import { missingIn, missingRemarksIn, translationsOf, type LanguageTexts } from './translations.ts';

/** A package in its two parts, what the first screen needs and the long texts; or all its problems. */
export type Compiled =
  | {
      readonly atlas: AtlasData;
      readonly details: AtlasDetails;
      /** The texts in each further language. */
      readonly translations: ReadonlyMap<FurtherLanguage, LanguageTexts>;
      /** What languages under work lack. */
      readonly missing: readonly Problem[];
      /** The long texts that stand in English in some language. */
      readonly missingRemarks: readonly Problem[];
      readonly problems?: undefined;
    }
  | {
      readonly atlas?: undefined;
      readonly details?: undefined;
      readonly missing?: undefined;
      readonly missingRemarks?: undefined;
      readonly problems: readonly Problem[];
    };

function cellOf({ file, row, field }: Problem): string {
  return `${file}:${row ?? ''}:${field ?? ''}`;
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/**
 * Compiles the files of a package. All problems come back at once; whatever the bytes are, nothing
 * is thrown.
 */
export function compileFiles(files: FileMap): Compiled {
  const { content, problems: readProblems } = readContent(files);
  const problems = [...readProblems];
  for (const law of laws) {
    // What a schema or a law has said of a cell need not be said again by the table schema.
    const known = new Set(law === rowsKeepTheirTableSchema ? problems.map(cellOf) : []);
    problems.push(...law(content).filter((problem) => !known.has(cellOf(problem))));
  }
  const { descriptor } = content;
  if (problems.length > 0 || !descriptor) return { problems: inFileOrder(problems) };
  const atlas = assemble(content, descriptor);
  const details = assembleDetails(content, descriptor);
  const lessonProblems = problemsOfLessons(content, atlas, details);
  if (lessonProblems.length > 0) return { problems: inFileOrder(lessonProblems) };
  return {
    atlas: freeze(atlas),
    details,
    translations: translationsOf(content),
    missing: content.languages.flatMap((table) => missingIn(table, content)),
    missingRemarks: content.languages.flatMap((table) => missingRemarksIn(table, content)),
  };
}

/** Compiles the package in a directory. */
export function compilePackage(directory: string): Compiled {
  return compileFiles(readDirectory(directory));
}
