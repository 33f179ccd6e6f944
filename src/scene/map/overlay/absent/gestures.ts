const nothing = () => undefined;

/**
 * In the place of `mjolnir.js`, through which deck.gl listens to the canvas it shares with MapLibre.
 * MapLibre moves the map and `picking.ts` finds what is hit: a second set of listeners would only cost.
 * deck.gl sets it up whether it is used or not, so these keep silent.
 */
export class EventManager {
  readonly on = nothing;
  readonly off = nothing;
  readonly watch = nothing;
  readonly destroy = nothing;
}

class Recognizer {
  readonly enable = false;
}

export { Recognizer as DoubleClickDrag, Recognizer as Pan, Recognizer as Pinch, Recognizer as Tap };
