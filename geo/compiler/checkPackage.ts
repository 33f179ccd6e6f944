import { compilePackage } from './compile.ts';
import { formatProblems } from './problem.ts';

/** Prints what is in the package, or every problem; gives the exit code. */
export function check(directory: string, print: (text: string) => void): number {
  const { atlas, details, problems } = compilePackage(directory);
  if (problems) {
    print(formatProblems(problems));
    return 1;
  }
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
  return 0;
}
