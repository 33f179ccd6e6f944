/** What of a map this needs: MapLibre's, in whichever version a page has. */
interface DrawingMap {
  readonly on: (event: 'render', listener: () => void) => unknown;
  readonly off: (event: 'render', listener: () => void) => unknown;
  readonly getSource: (id: string) => unknown;
  readonly isSourceLoaded: (id: string) => boolean;
}

/** Calls back in the frame after a source, complete for this view, was drawn for the first time. */
export function afterDrawing(map: DrawingMap, source: string, drawn: () => void): void {
  const look = () => {
    if (!map.getSource(source) || !map.isSourceLoaded(source)) return;
    map.off('render', look);
    requestAnimationFrame(drawn);
  };
  map.on('render', look);
}
