import { Layer, project32 } from '@deck.gl/core';
import { Buffer, type Texture } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Palette } from '../../../theme';
import type { Moment } from '../../scene';
import type { Table } from './table';
import { colours, trafficModule, trafficUniforms } from './traffic';

/** What one frame needs; shared by the layers and changed in place, so that deck.gl has nothing to compare. */
export interface Frame {
  moment: Moment;
  palette: Palette;
  /** Markers stand still, half-way between two places. */
  still: boolean;
}

/** What a layer of this kind draws: one interleaved buffer and, where it has one, a table to look things up in. */
export interface Shape {
  readonly numbers: Float32Array;
  readonly table?: Table;
}

/** How one numbers buffer is read, and what turns each of its records into four corners. */
export interface Drawing {
  readonly layout: readonly (readonly [name: string, size: 1 | 2 | 3 | 4])[];
  /** Whether a record is drawn together with the one after it, whose numbers are called `next…`. */
  readonly paired: boolean;
  readonly vertexShader: string;
  readonly fragmentShader: string;
}

interface LayerPlacement {
  readonly beforeId?: string;
}

const formats = { 1: 'float32', 2: 'float32x2', 3: 'float32x3', 4: 'float32x4' } as const;
const bytesPerNumber = 4;

/** The layout of an interleaved buffer. */
function bufferLayout({ layout, paired }: Pick<Drawing, 'layout' | 'paired'>) {
  let byteStride = 0;
  const attributes = layout.map(([attribute, size]) => {
    const entry = { attribute, format: formats[size], byteOffset: byteStride };
    byteStride += size * bytesPerNumber;
    return entry;
  });
  const next = attributes.map(({ attribute, format, byteOffset }) => ({
    attribute: `next${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`,
    format,
    byteOffset: byteOffset + byteStride,
  }));
  const all = paired ? [...attributes, ...next] : attributes;
  return { name: 'numbers', stepMode: 'instance', byteStride, attributes: all } as const;
}

/**
 * A deck.gl layer whose buffers change only with the scene: from frame to frame it writes one uniform
 * block. It owns its model, so deck.gl's attribute manager has nothing to do.
 */
export class TrafficLayer extends Layer<LayerPlacement> {
  static override layerName = 'TrafficLayer';
  #model: Model | undefined;
  #shape: Shape | undefined;
  #buffer: Buffer | undefined;
  #table: Texture | undefined;
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

  /** Replaces what is drawn; numbers that are the same object as before are not written again. */
  show(shape: Shape): void {
    const written = this.#shape?.numbers;
    this.#shape = shape;
    this.#write(written !== shape.numbers);
  }

  override initializeState(): void {
    this.#write(true);
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
    this.#buffer?.destroy();
    this.#table?.destroy();
    this.#model = undefined;
    this.#buffer = undefined;
    this.#table = undefined;
  }

  /** Writes the shape and lets the old one go; the compiled shaders stay. */
  #write(numbersToo: boolean): void {
    const shape = this.#shape;
    // Before deck.gl has taken the layer in there is no device; it comes back then.
    if (!shape || !this.internalState) return;
    this.#empty = shape.numbers.length === 0;
    if (this.#empty) return;
    if (numbersToo || !this.#buffer) this.#writeNumbers(shape.numbers);
    if (shape.table) this.#writeTable(shape.table);
  }

  #writeNumbers(data: Float32Array): void {
    const old = this.#buffer;
    const numbers = this.context.device.createBuffer({ usage: Buffer.VERTEX, data });
    this.#buffer = numbers;
    this.#model ??= this.#createModel(numbers);
    this.#model.setAttributes({ numbers });
    const records = data.byteLength / bufferLayout(this.#drawing).byteStride;
    this.#model.setInstanceCount(this.#drawing.paired ? records - 1 : records);
    old?.destroy();
  }

  #writeTable({ numbers, width, height }: Table): void {
    const former = this.#table;
    const table =
      former?.height === height
        ? former
        : this.context.device.createTexture({
            format: 'rgba32float',
            width,
            height,
            // Numbers are looked up, never blended.
            sampler: { minFilter: 'nearest', magFilter: 'nearest' },
          });
    table.writeData(numbers);
    if (table === former) return;
    this.#table = table;
    this.#model?.setBindings({ strips: table });
    former?.destroy();
  }

  #createModel(numbers: Buffer): Model {
    const { vertexShader, fragmentShader } = this.#drawing;
    return new Model(this.context.device, {
      id: this.id,
      vs: vertexShader,
      fs: fragmentShader,
      modules: [project32, trafficModule, ...this.context.defaultShaderModules],
      bufferLayout: [bufferLayout(this.#drawing)],
      attributes: { numbers },
      topology: 'triangle-strip',
      vertexCount: 4,
      disableWarnings: true,
    });
  }
}
