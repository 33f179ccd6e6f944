import type { AtlasDetails } from './details';
import type { Question } from './lesson';
import { keyTexts, operationId } from './translations';

/** The words of a question under the names of their columns. */
function wordsOf(question: Question | undefined) {
  const { text, options, explanation } = question ?? {};
  return { ...(text && { question: text, options, explanation }) };
}

/** The long texts as they were compiled: they know their translations. */
export function openedDetails(details: AtlasDetails): AtlasDetails {
  const { info, sources, bases, indicators, rules, figures, conflicts, changes } = details;
  const { statements, lessons, places, areas, countries, routes, flows } = details;
  keyTexts({
    ...{ notes: info.notes, changes, statements },
    ...{ sources: sources.values(), bases: bases.values(), indicators: indicators.values() },
    ...{ rules: rules.values(), figures: figures.values(), conflicts: conflicts.values() },
    ...{ places: places.values(), areas: areas.values(), countries: countries.values() },
    ...{ routes: routes.values(), flows: flows.values() },
    lessons,
    steps: lessons.flatMap(({ steps }) =>
      steps.map(({ question, ...step }) => ({ ...step, ...wordsOf(question) })),
    ),
    operations: [...places.values(), ...routes.values()].flatMap(({ id, status }) =>
      status.map(({ note }, index) => ({ id: operationId(id, index), note })),
    ),
  });
  return details;
}
