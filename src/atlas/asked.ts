import type { Atlas } from './index';
import { partsOf, type Question } from './lesson';
import { languages } from './names';
import type { Place } from './place';

function isGate({ kind }: Place): boolean {
  return kind === 'port' || kind === 'airport';
}

/** The places of a question: those that it names, or all ports. */
export function placesAsked(atlas: Atlas, { options, answer }: Question): readonly Place[] {
  const named = partsOf(options.en).flatMap((id) => atlas.places.get(id) ?? []);
  if (named.length > 0) return named;
  return atlas.data.places.filter((place) => isGate(place) || place.id === answer);
}

/**
 * Words that may stand nowhere on the map while it is asked which place it is: the names of what is offered,
 * in all languages, and of the gateway that it is a part of. None where no place is asked for.
 */
export function unnamedOf(atlas: Atlas, question: Question | undefined): readonly string[] {
  if (question?.kind !== 'place') return [];
  const offered = placesAsked(atlas, question);
  const wholes = offered.flatMap(({ partOf }) => atlas.places.get(partOf) ?? []);
  const words = [...offered, ...wholes].flatMap(({ names }) => [
    ...languages.map((language) => names[language]),
    ...names.local.split(' / '),
  ]);
  return [...new Set(words.filter((word) => word !== ''))];
}
