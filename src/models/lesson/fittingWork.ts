import type { Atlas } from '../../atlas';
import type { Answer, Work } from '../../atlas/answer';
import { partsOf, type Lesson, type Question } from '../../atlas/lesson';
import { claimsOf } from './questionClaims';
import { guessWithin } from './questionDraw';
import { offeredPlaces } from './questionPlaces';
import { questionSeries } from './questionSeries';

/** Of an answer that came from elsewhere, what the question asks for. */
function fitting(atlas: Atlas, question: Question, answer: Answer): Answer {
  const { chosen = 0, estimate, guess, place, claim, reason } = answer;
  switch (question.kind) {
    case 'choose':
      return chosen > 0 && chosen <= partsOf(question.options.en).length ? { chosen } : {};
    case 'number':
      return estimate ? { estimate } : {};
    case 'draw': {
      const series = guess && questionSeries(atlas, question);
      const within = series && guessWithin(guess, series.field, series.top);
      return within?.size ? { guess: within } : {};
    }
    case 'place':
      return offeredPlaces(atlas, question).some(({ id }) => id === place) ? { place } : {};
    case 'source': {
      const isOffered = claimsOf(atlas, question)?.claims.some(({ id }) => id === claim);
      return { ...(isOffered && { claim }), ...(reason && { reason }) };
    }
  }
}

/**
 * Answers that were handed in, as far as the lesson asks for them: it, or the data, may have changed since.
 * @returns with whether each of them found its question
 */
export function fittingWork(
  atlas: Atlas,
  lesson: Lesson,
  { name, answers }: Work,
): { readonly work: Work; readonly isWhole: boolean } {
  const fits = new Map(
    lesson.steps.flatMap(({ id, question }) => {
      const answer = answers.get(id);
      const fit = question && answer ? fitting(atlas, question, answer) : {};
      return Object.keys(fit).length > 0 ? [[id, fit] as const] : [];
    }),
  );
  const isWhole = [...answers].every(([id, one]) => fits.has(id) || Object.keys(one).length === 0);
  return { work: { name, answers: fits }, isWhole };
}
