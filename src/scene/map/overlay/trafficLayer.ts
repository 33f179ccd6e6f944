import { Layer, project32 } from '@deck.gl/core';
import { Buffer, type BufferLayout } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Palette } from '../../../theme';
import type { Moment } from '../../scene';
import { colours, trafficModule, trafficUniforms } from './traffic';

/** What one frame needs; shared by the layers and changed in place, so that deck.gl has nothing to compare. */
export interface Frame {
  moment: Moment;
  palette: Palette;
  /** Markers stand still, half-way between two places. */
  readonly still: boolean;
}

/** What a layer of this kind draws: one interleaved buffer and, where triangles share corners, an index. */
export interface Shape {
  readonly numbers: Float32Array;
  readonly indices?: Uint32Array;
}

/** How one numbers buffer is read, and what turns it into pixels. */
export interface Drawing {
  readonly layout: readonly (readonly [name: string, size: 1 | 2 | 3 | 4])[];
  readonly stepMode: 'vertex' | 'instance';
  readonly vertexShader: string;
  readonly fragmentShader: string;
}

interface LayerPlacement {
  readonly beforeId?: string;
}

const formats = { 1: 'float32', 2: 'float32x2', 3: 'float32x3', 4: 'float32x4' } as const;
const bytesPerNumber = 4;

/** The layout of an interleaved buffer. */
function bufferLayout({ layout, stepMode }: Pick<Drawing, 'layout' | 'stepMode'>): BufferLayout {
  let byteOffset = 0;
  const attributes = layout.map(([attribute, size]) => {
    const entry = { attribute, format: formats[size], byteOffset };
    byteOffset += size * bytesPerNumber;
    return entry;
  });
  return { name: 'numbers', stepMode, byteStride: byteOffset, attributes };
}

/**
 * A deck.gl layer whose buffers change only with the scene: from frame to frame it writes one uniform
 * block. It owns its model, so deck.gl's attribute manager has nothing to do.
 */
export class TrafficLayer extends Layer<LayerPlacement> {
  static override layerName = 'TrafficLayer';
  #model: Model | undefined;
  #shape: Shape | undefined;
  #buffers: Buffer[] = [];
  #empty = true;
  #colours: { palette: Palette; values: ReturnType<typeof colours> } | undefined;
  readonly #drawing: Drawing;
  readonly #frame: Frame;
  readonly #onStart: () => void;

  /** @param onStart called when deck.gl has taken the layer in */
  constructor(
    id: string,
    beforeId: string,
    drawing: Drawing,
    frame: Frame,
    onStart: () => void = () => undefined,
  ) {
    super({ id, beforeId });
    this.#drawing = drawing;
    this.#frame = frame;
    this.#onStart = onStart;
  }

  /** Replaces what is drawn. */
  show(shape: Shape): void {
    this.#shape = shape;
    this.#rebuild();
  }

  override initializeState(): void {
    this.#rebuild();
    this.#onStart();
  }

  override finalizeState(): void {
    this.#release();
  }

  override getModels(): Model[] {
    return this.#model ? [this.#model] : [];
  }

  override draw({ renderPass }: Parameters<Layer['draw']>[0]): void {
    const model = this.#model;
    if (!model || this.#empty) return;
    const { moment, palette, still } = this.#frame;
    if (this.#colours?.palette !== palette) this.#colours = { palette, values: colours(palette) };
    const { zoom } = this.context.viewport;
    model.shaderInputs.setProps({
      traffic: trafficUniforms(moment, still, this.#colours.values, zoom),
    });
    model.draw(renderPass);
  }

  protected override _getAttributeManager(): null {
    return null;
  }

  #release(): void {
    this.#model?.destroy();
    this.#model = undefined;
    for (const buffer of this.#buffers) buffer.destroy();
    this.#buffers = [];
  }

  /** Writes the shape into new buffers and lets the old ones go; the compiled shaders stay. */
  #rebuild(): void {
    const shape = this.#shape;
    // Before deck.gl has taken the layer in there is no device; it comes back then.
    if (!shape || !this.internalState) return;
    this.#empty = shape.numbers.length === 0;
    if (this.#empty) return;
    const { device } = this.context;
    const old = this.#buffers;
    const numbers = device.createBuffer({ usage: Buffer.VERTEX, data: shape.numbers });
    this.#buffers = [numbers];
    this.#model ??= this.#createModel(numbers);
    const model = this.#model;
    model.setAttributes({ numbers });
    if (shape.indices) {
      const indices = device.createBuffer({ usage: Buffer.INDEX, data: shape.indices });
      this.#buffers.push(indices);
      model.setIndexBuffer(indices);
      model.setVertexCount(shape.indices.length);
    } else {
      const { byteStride = bytesPerNumber } = bufferLayout(this.#drawing);
      model.setInstanceCount((shape.numbers.length * bytesPerNumber) / byteStride);
    }
    for (const buffer of old) buffer.destroy();
  }

  #createModel(numbers: Buffer): Model {
    const { layout, stepMode, vertexShader, fragmentShader } = this.#drawing;
    const instanced = stepMode === 'instance';
    return new Model(this.context.device, {
      id: this.id,
      vs: vertexShader,
      fs: fragmentShader,
      modules: [project32, trafficModule, ...this.context.defaultShaderModules],
      bufferLayout: [bufferLayout({ layout, stepMode })],
      attributes: { numbers },
      topology: instanced ? 'triangle-strip' : 'triangle-list',
      vertexCount: instanced ? 4 : 0,
      disableWarnings: true,
    });
  }
}
