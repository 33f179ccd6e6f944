/** What is seen of the stage, in pixels from its top left corner: x to the right, y down. */
export interface LabelFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
