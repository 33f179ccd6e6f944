/** What a pointer can hit, and what can be selected. */
export type Pick =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string };

/** How much of the map lies free, in whole pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  /**
   * The frame in which the zoom was chosen. Another frame shows all that this one showed, at the zoom that
   * takes. Undefined: the zoom is meant as it stands, in every frame.
   */
  readonly frame?: Frame | undefined;
}

/**
 * What the map shows: a camera, the first view of the package fitted to the screen (undefined), or the one
 * that was the first when the first links were written.
 */
export type Sight = Camera | 'former' | undefined;
