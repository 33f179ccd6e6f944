import { relative } from 'node:path';
import { compilePackage } from './compile.ts';
import { languages } from '../../src/atlas/languages.ts';
import { unspoken } from './content.ts';
import { exampleRows } from './examples.ts';
import { formatMissing, missingBaseMap } from './basemap/files.ts';
import { formatProblem, formatProblems } from './problem.ts';
import { readDirectory } from './read/directory.ts';
import { languagePath } from './translations.ts';

/**
 * Prints what is in the package, or every problem; gives the exit code.
 * @param listsRemarks whether each remark is named that stands in English in some language
 */
export function check(
  directory: string,
  print: (text: string) => void,
  listsRemarks = false,
): number {
  const near = relative(process.cwd(), directory) || '.';
  const folder = near.startsWith('..') ? directory : near;
  const { atlas, details, missing, missingRemarks, problems } = compilePackage(directory);
  const withoutFiles = missingBaseMap(directory);
  if (problems) print(formatProblems(problems, folder));
  if (withoutFiles.length > 0) print(formatMissing(withoutFiles, folder));
  if (problems || withoutFiles.length > 0) return 1;
  const { figures, sources, conflicts, places, routes, flows } = atlas;
  const counts = [
    `${figures.length} figures`,
    `${sources.length} sources`,
    `${conflicts.length} conflicts`,
    `${places.length} places`,
    `${routes.length} routes`,
    `${flows.length} flows`,
  ];
  print(
    `${details.info.name} ${details.info.version}: ${counts.join(', ')}. The package is valid.`,
  );
  for (const { language, reviewed, isComplete } of details.info.languages) {
    const lacks = missing.filter(({ file }) => file === languagePath(language));
    const state = isComplete ? 'complete' : `under work, ${lacks.length} texts are missing`;
    const remarks = missingRemarks.filter(({ file }) => file === languagePath(language));
    const english = remarks.length > 0 ? ` ${remarks.length} remarks stand in English.` : '';
    print(`${languagePath(language)}: ${state}; ${reviewed}.${english}`);
    for (const problem of [...lacks, ...(listsRemarks ? remarks : [])])
      print(formatProblem(problem, folder));
  }
  const files = readDirectory(directory);
  for (const path of unspoken(files))
    print(
      `${path} is published and not shown: of languages the page speaks ${languages.join(', ')}; a new one is a line of src/atlas/languages.ts.`,
    );
  const examples = exampleRows(files);
  if (examples.length > 0) print(`Still the example’s: ${examples.join(', ')}.`);
  return 0;
}
