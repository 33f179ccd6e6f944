import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleIn, project, sourceFiles } from './support/imports';

/** The drawing in the README: boxes that name a path, and arrows along which data flow. */
const readme = readFileSync(path.join(project, 'README.md'), 'utf8');
const drawing = /```mermaid\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

const boxes = new Map(
  [...drawing.matchAll(/^\s*(\w+)\["`?([^<"\s]+)/gm)].map(([, id = '', place = '']) => [id, place]),
);
const placeOf = (id: string) => boxes.get(id) ?? `${id}, which has no box`;
const arrows = (kind: RegExp) =>
  [...drawing.matchAll(kind)].map(
    ([, from = '', to = '']) => [placeOf(from), placeOf(to)] as const,
  );

/** Data flow along it: what it points at imports what it comes from. */
const flowing = arrows(/^\s*(\w+) --> (\w+)$/gm);
/** Something is called or written along it: what it comes from imports what it points at. */
const calling = arrows(/^\s*(\w+) -\. [^.]+ \.-> (\w+)$/gm);

const isTable = (place: string) => place.endsWith('.csv');
const places = [...boxes.values()].sort((one, other) => other.length - one.length);
const boxOf = (file: string) =>
  places.find((place) => file === place || file.startsWith(`${place}/`));

/** Every import from one box into another, as [what is imported, what imports]. */
const imports = sourceFiles().flatMap(({ path: file, targets }) =>
  targets.flatMap((target) => {
    const [from, to] = [boxOf(target), boxOf(file)];
    return from && to && from !== to ? [{ from, to, words: `${file} → ${target}` }] : [];
  }),
);

/** Whether data come from one box to the other along the arrows of the drawing. */
function leads(from: string, to: string): boolean {
  return flowing.some(([start, end]) => start === from && (end === to || leads(end, to)));
}

describe('the drawing in the README', () => {
  it('has boxes that are there, each with an arrow', () => {
    expect(boxes.size).toBeGreaterThan(10);
    for (const place of boxes.values()) {
      expect(existsSync(path.join(project, place)), place).toBe(true);
      expect([...flowing, ...calling].flat(), place).toContain(place);
    }
    expect(flowing.length + calling.length).toBe((drawing.match(/->/g) ?? []).length);
  });

  it('has no arrow that leads back to where it came from', () => {
    const nextOf = (from: string) => flowing.flatMap(([start, to]) => (start === from ? to : []));
    expect(circleIn(new Map(places.map((place) => [place, nextOf(place)])))).toBeUndefined();
  });

  it('has only arrows that the code has', () => {
    const has = (from: string, to: string) =>
      imports.some((one) => one.from === from && one.to === to);
    expect(flowing.filter(([from, to]) => !isTable(from) && !has(from, to))).toEqual([]);
    expect(calling.filter(([from, to]) => !has(to, from))).toEqual([]);
  });

  it('has an arrow, or a way along arrows, for everything that is imported', () => {
    const called = (from: string, to: string) =>
      calling.some(([start, end]) => start === to && end === from);
    const missing = imports.filter(({ from, to }) => !called(from, to) && !leads(from, to));
    expect(missing.map(({ words }) => words)).toEqual([]);
  });
});
