/**
 * Why this browser cannot draw the map, or nothing when it can. Asked before the code of the map is
 * fetched, and since MapLibre fails half-built; the trial context is given back at once.
 */
export function reasonAgainstWebGL(): string | undefined {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2');
    if (!context) return 'WebGL 2 is not available';
    const lost = context.isContextLost();
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return lost ? 'The WebGL context was lost at once' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'WebGL 2 is not available';
  }
}
