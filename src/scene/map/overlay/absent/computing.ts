import { refuse } from './refuse';

/** In the place of `@luma.gl/gpgpu`, with which deck.gl packs attributes for WebGPU; the map runs on WebGL 2. */
const part = 'computing on the graphics card';

export const backendRegistry = { add: () => refuse(part) };
export const cleanEvaluateSync = () => refuse(part);
export const interleave = () => refuse(part);

export function GPUDataEvaluator() {
  refuse(part);
}
