import { refuse } from './refuse';

/** In the place of `@loaders.gl`: our layers get numbers, never an address to load from. */
export const load = () => refuse('loaders');

/** deck.gl registers its own loaders at the start; nothing asks for them. */
export const registerLoaders = () => undefined;
export const ImageLoader = {};
