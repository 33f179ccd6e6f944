/** How the map answers a pointer, a finger or a key: fetched in one piece with the first of them. */
export { choiceAt, pickAt } from './picking';
export { createWalk } from './walk';
