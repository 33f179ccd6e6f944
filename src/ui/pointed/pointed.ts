/** What answers a pointer, a finger or a key on the map: fetched in one piece with the first of them. */
export { loadMarkWords } from '../choice/markWords';
export { default as WhichOne } from '../choice/WhichOne.svelte';
export { default as MapTip } from '../tip/MapTip.svelte';
