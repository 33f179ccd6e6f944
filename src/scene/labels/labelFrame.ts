import type { ScreenBox } from '../renderer';

/** What is seen of the stage, in pixels from its top left corner: x to the right, y down. */
export type LabelFrame = ScreenBox;
