/** What a scene needs now and then, and the page fetches then: a comparison, and what a view is about. */
export { comparisonOf } from './labels/differenceLabels';
export { highlightedIds } from '../view/highlightedIds';
export { highlight } from './highlight';
