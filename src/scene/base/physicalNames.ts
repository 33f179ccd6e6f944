import type { Feature, LineString, Point } from 'geojson';
import curvesUrl from '../../../geo/basemap/physical-curves.json?url';
import pointsUrl from '../../../geo/basemap/physical.json?url';
import type { Translated } from '../../atlas/names';
import type { Position } from '../../atlas/place';
import { keyTexts, translated } from '../../atlas/translations';
import { measure, type Path } from '../../flows/path';
import { fetched } from './fetched';
import { waterKinds, type PhysicalGround } from './physicalStyle';

/** The name of a mountain range, a desert or a water. */
export interface PhysicalName {
  readonly id: string;
  readonly names: Translated;
  readonly ground: PhysicalGround;
  /** 1 is the most important. */
  readonly rank: number;
  readonly position: Position;
  /** What a long name is written along, so that it stands upright. */
  readonly curve: Path | undefined;
}

interface NameProperties {
  readonly name: string;
  readonly id: string;
  readonly kind: string;
  readonly rank: number;
  /** Of a point: its name has a curve in the other file. */
  readonly curved?: boolean;
}

interface NameFile {
  readonly features: readonly Feature<Point | LineString, NameProperties>[];
}

/** The files are our own: their build has looked at more than this. */
export const isNameFile = (value: unknown): value is NameFile =>
  typeof value === 'object' && value !== null && 'features' in value;

function curveOf(line: readonly Position[]): Path {
  const [first, last] = [line[0], line[line.length - 1]];
  const isWestward = first && last && last[0] < first[0];
  return measure(isWestward ? [...line].reverse() : line);
}

function nameOf({ properties, geometry }: NameFile['features'][number]): PhysicalName {
  const places = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const line = places.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  return {
    id: properties.id,
    names: translated(properties.name),
    ground: waterKinds.some((kind) => kind === properties.kind) ? 'water' : 'land',
    rank: properties.rank,
    position: line[0] ?? [0, 0],
    curve: line.length > 1 ? curveOf(line) : undefined,
  };
}

/** Reads the two files: each name once, along its curve where it has one. */
export function physicalNamesOf(points: NameFile, curves: NameFile): readonly PhysicalName[] {
  const straight = points.features.filter(({ properties }) => !properties.curved);
  const physical = [...straight, ...curves.features].map(nameOf);
  keyTexts({ physical });
  return physical;
}

/** Fetches the names: all of them at their points, and the long ones along their curves. */
export async function fetchPhysicalNames(signal: AbortSignal): Promise<readonly PhysicalName[]> {
  const read = async (url: string): Promise<unknown> => (await fetched(url, signal)).json();
  const [points, curves] = await Promise.all([read(pointsUrl), read(curvesUrl)]);
  return isNameFile(points) && isNameFile(curves) ? physicalNamesOf(points, curves) : [];
}
