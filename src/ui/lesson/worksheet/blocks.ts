import type {
  Answer,
  Sentence,
  SourceLine,
  Task,
  Worksheet,
  WorksheetKey,
} from '../../../models/lesson/worksheet/sheet';
import { axesHeight } from './paper';

/** What stands on a sheet as a whole: a page never cuts it. */
export type SheetBlock = {
  readonly key: string;
  readonly apartFrom?: readonly number[];
  readonly leads?: boolean;
  readonly yields?: number;
  readonly isWritten?: boolean;
} & (
  | {
      readonly kind: 'head';
      readonly heading: string;
      readonly title: Sentence;
      readonly isKey: boolean;
    }
  | { readonly kind: 'map' }
  | { readonly kind: 'task'; readonly task: Task; readonly address?: string | undefined }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly line: SourceLine }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly string[] }
);

const headOf = ({ heading, title }: Worksheet | WorksheetKey, isKey: boolean): SheetBlock => ({
  ...{ key: 'head', kind: 'head', heading, title, isKey },
});
const map: SheetBlock = { key: 'map', kind: 'map' };

/** What lower axes leave. */
const ofAxes = axesHeight.whole - axesHeight.low;

/** Beside words there is room for the code; beside what is drawn across the sheet there is none. */
const hasRoom = ({ kind }: Task) => kind !== 'draw' && kind !== 'source';

export function blocksOfSheet(
  sheet: Worksheet,
  address: string | undefined,
): readonly SheetBlock[] {
  /** Head and map. */
  const before = 2;
  const first = sheet.tasks.find(hasRoom) ?? sheet.tasks[0];
  return [
    headOf(sheet, false),
    map,
    ...sheet.tasks.map((task): SheetBlock => ({
      ...{ key: `task ${String(task.number)}`, kind: 'task', task },
      apartFrom: task.givesAway.map((number) => number - 1 + before),
      address: task === first ? address : undefined,
      yields: task.kind === 'draw' ? ofAxes : 0,
      isWritten: task.lines > 0,
    })),
  ];
}

export function blocksOfKey(key: WorksheetKey): readonly SheetBlock[] {
  return [
    headOf(key, true),
    map,
    ...key.answers.map((answer): SheetBlock => ({
      ...{ key: `answer ${String(answer.number)}`, kind: 'answer', answer },
      yields: answer.record ? ofAxes : 0,
    })),
    { key: 'sources', kind: 'sources', leads: true },
    ...key.sources.map((line): SheetBlock => ({ key: line.figure, kind: 'source', line })),
    ...(key.conflicts.length > 0
      ? [{ key: 'conflicts', kind: 'conflicts', conflicts: key.conflicts } as const]
      : []),
  ];
}
