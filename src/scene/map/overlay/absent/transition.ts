import { refuse } from './refuse';

/** In the place of deck.gl's transitions of attributes: our layers own their buffers and have no attributes. */
export default function Transition() {
  refuse('transitions');
}
