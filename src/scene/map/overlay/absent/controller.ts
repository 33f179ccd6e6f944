import { refuse } from './refuse';

/** In the place of deck.gl's controllers: MapLibre moves the camera. */
export default function Controller() {
  refuse('controllers');
}
