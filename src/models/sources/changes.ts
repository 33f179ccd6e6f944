import type { Change } from '../../atlas/details';

/** What one version changed. */
export interface VersionChanges {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Change[];
  /** Whether it came after the version that a link names. */
  readonly isLater: boolean;
}

/** Whether one version (1.0.0) comes after another. */
function isLater(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** The change log by version, the newest first. */
export function changesByVersion(
  changes: readonly Change[],
  named: string | undefined,
): readonly VersionChanges[] {
  const versions = [...new Set(changes.map(({ version }) => version))];
  versions.sort((a, b) => (isLater(a, b) ? -1 : 1));
  return versions.map((version) => {
    const own = changes.filter((change) => change.version === version);
    return {
      version,
      date: own[0]?.date ?? '',
      changes: own,
      isLater: named !== undefined && isLater(version, named),
    };
  });
}
