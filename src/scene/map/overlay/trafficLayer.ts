import { Layer, project32 } from '@deck.gl/core';
import { Buffer, type Texture } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Palette } from '../../../theme';
import type { Moment } from '../../scene';
import { ribbonFragmentShader } from './ribbonFragmentShader';
import { ribbonVertexShader } from './ribbonVertexShader';
import type { Table } from './table';
import { colours, trafficModule, trafficUniforms } from './traffic';
import type { Strengths } from './strengths';

/** What one frame needs; shared with the layer and changed in place, so that deck.gl has nothing to compare. */
export interface Frame {
  moment: Moment;
  palette: Palette;
  strengths: Strengths;
  /** Markers stand still, half-way between two places. */
  still: boolean;
  /** How far what steps back or forward has come, from 0 to 1. */
  stepping: number;
}

/** Strips of triangles, whose corners have nothing but a number, by which they find what they need in tables. */
export interface Shape {
  readonly corners: Uint32Array;
  readonly tables: Readonly<Record<string, Table>>;
}

/** What a layer tells of itself. */
export interface LayerEvents {
  /** deck.gl has taken the layer in. */
  readonly onStart?: () => void;
  /** What it was given to show, be it nothing, is in this frame. */
  readonly onDraw?: () => void;
}

/**
 * A deck.gl layer whose buffers change only with the scene: from frame to frame it writes one uniform
 * block. It owns its model, so deck.gl's attribute manager has nothing to do.
 */
export class TrafficLayer extends Layer {
  static override layerName = 'TrafficLayer';
  #model: Model | undefined;
  #shape: Shape | undefined;
  #buffer: Buffer | undefined;
  readonly #tables = new Map<string, { readonly table: Table; readonly texture: Texture }>();
  #empty = true;
  #colours: { palette: Palette; values: ReturnType<typeof colours> } | undefined;
  readonly #frame: Frame;
  readonly #events: LayerEvents;

  constructor(frame: Frame, events: LayerEvents) {
    super({ id: 'traffic' });
    this.#frame = frame;
    this.#events = events;
  }

  /** Replaces what is drawn; what is the same object as before is not written again. */
  show(shape: Shape): void {
    const former = this.#shape;
    this.#shape = shape;
    this.#write(former);
  }

  override initializeState(): void {
    this.#write(undefined);
    this.#events.onStart?.();
  }

  override finalizeState(): void {
    this.#release();
  }

  override getModels(): Model[] {
    return this.#model ? [this.#model] : [];
  }

  override draw({ renderPass }: Parameters<Layer['draw']>[0]): void {
    const model = this.#model;
    if (!this.#shape) return;
    if (!model || this.#empty) {
      this.#events.onDraw?.();
      return;
    }
    const { moment, palette, strengths, still, stepping } = this.#frame;
    if (this.#colours?.palette !== palette) this.#colours = { palette, values: colours(palette) };
    const { zoom } = this.context.viewport;
    model.shaderInputs.setProps({
      traffic: trafficUniforms(moment, still, this.#colours.values, strengths, zoom, stepping),
    });
    // Shaders may still be compiled in the background: then it draws nothing, and has to be asked again.
    if (model.draw(renderPass)) this.#events.onDraw?.();
    else this.setNeedsRedraw();
  }

  protected override _getAttributeManager(): null {
    return null;
  }

  #release(): void {
    this.#model?.destroy();
    this.#buffer?.destroy();
    for (const { texture } of this.#tables.values()) texture.destroy();
    this.#model = undefined;
    this.#buffer = undefined;
    this.#tables.clear();
  }

  /** Writes the shape and lets the old one go; the compiled shaders stay. */
  #write(former: Shape | undefined): void {
    const shape = this.#shape;
    // Before deck.gl has taken the layer in there is no device; it comes back then.
    if (!shape || !this.internalState) return;
    this.#empty = shape.corners.length === 0;
    if (this.#empty) return;
    this.#model ??= this.#createModel();
    if (!this.#buffer || former?.corners !== shape.corners) this.#writeCorners(shape.corners);
    for (const [name, table] of Object.entries(shape.tables)) this.#writeTable(name, table);
  }

  #writeCorners(data: Uint32Array): void {
    const old = this.#buffer;
    this.#buffer = this.context.device.createBuffer({ usage: Buffer.INDEX, data });
    this.#model?.setIndexBuffer(this.#buffer);
    this.#model?.setVertexCount(data.length);
    old?.destroy();
  }

  #writeTable(name: string, table: Table): void {
    const former = this.#tables.get(name);
    if (former?.table === table) return;
    const { width, height } = table;
    const texture =
      former?.table.height === height
        ? former.texture
        : this.context.device.createTexture({
            format: 'rgba32float',
            width,
            height,
            // Numbers are looked up, never blended.
            sampler: { minFilter: 'nearest', magFilter: 'nearest' },
          });
    texture.writeData(table.numbers);
    this.#tables.set(name, { table, texture });
    if (texture === former?.texture) return;
    this.#model?.setBindings({ [name]: texture });
    former?.texture.destroy();
  }

  #createModel(): Model {
    return new Model(this.context.device, {
      id: this.id,
      vs: ribbonVertexShader,
      fs: ribbonFragmentShader,
      modules: [project32, trafficModule, ...this.context.defaultShaderModules],
      topology: 'triangle-strip',
      vertexCount: 0,
      disableWarnings: true,
    });
  }
}
