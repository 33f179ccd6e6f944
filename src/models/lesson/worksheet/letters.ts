import type { Atlas } from '../../../atlas';
import { partsOf, type LessonStep } from '../../../atlas/lesson';
import type { Place } from '../../../atlas/place';
import type { PlaceLetter } from '../../../scene/sheetMap';
import { isPort } from '../../../flows/operation';
import { figuresOf, stepsOf, type SheetWorld } from './world';

/** Where nobody says which places are offered, the right one stands among so many. */
const mostOffered = 4;

const isPlace = (place: Place | undefined): place is Place => place?.position !== undefined;

function apart(one: Place, other: Place): number {
  const [[west = 0, south = 0], [east = 0, north = 0]] = [one.position ?? [], other.position ?? []];
  return Math.hypot(west - east, south - north);
}

/** The places among which one is asked for. */
export function offeredPlaces(atlas: Atlas, { question, highlight }: LessonStep): readonly Place[] {
  if (question?.kind !== 'place') return [];
  const placesOf = (ids: readonly string[]) =>
    ids.map((id) => atlas.places.get(id)).filter(isPlace);
  const named = placesOf(partsOf(question.options.en));
  const answer = atlas.places.get(question.answer);
  if (named.length > 0 || !isPlace(answer)) return named;
  const near = atlas.data.places
    .filter((place) => isPlace(place) && place.kind === answer.kind && place !== answer)
    .toSorted((a, b) => apart(a, answer) - apart(b, answer));
  const lit = placesOf(highlight).filter(({ kind }) => kind === answer.kind);
  return [...new Set([answer, ...lit, ...near])].slice(0, mostOffered);
}

/** Gates to be named where a lesson asks nothing: those it is about, then others of the package. */
export function gatesOf(world: SheetWorld): readonly Place[] {
  const { atlas } = world;
  const ids = [
    ...stepsOf(world).flatMap(({ highlight }) => highlight),
    ...figuresOf(world).map(({ place }) => place),
  ];
  const concerned = ids.map((id) => atlas.places.get(id)).filter(isPlace);
  const others = atlas.data.places.filter((place) => isPlace(place) && place.national);
  const gates = [...concerned, ...others].filter((place) => isPort(place));
  return [...new Set(gates)].slice(0, mostOffered);
}

/** A letter for each place, from west to east, so that no letter says which one is right. */
export function lettersOf(places: readonly Place[]): readonly PlaceLetter[] {
  const order = [...new Set(places)].toSorted((a, b) => {
    const [[west = 0, south = 0], [east = 0, north = 0]] = [a.position ?? [], b.position ?? []];
    return west - east || north - south;
  });
  return order.map(({ id }, index) => ({
    letter: String.fromCharCode('A'.charCodeAt(0) + (index % 26)),
    place: id,
  }));
}
