import { type Layer, LayerExtension } from '@deck.gl/core';
import { markAfterFrame } from './marks';

/**
 * Tells when a deck.gl layer is drawn for the first time. A layer whose shaders are still being compiled
 * in the background is asked to draw too, and draws nothing.
 */
export class DrawnMark extends LayerExtension {
  static override extensionName = 'DrawnMark';

  override draw(this: Layer): void {
    const models = this.getModels();
    const linked = models.every(({ pipeline }) => pipeline.linkStatus === 'success');
    if (models.length > 0 && linked && this.getNumInstances() > 0) markAfterFrame('flows-drawn');
  }
}
