export { createSvgRenderer } from './live/renderer';
