/** What a pointer can hit, and what can be selected. */
export type Pick =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string };

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
