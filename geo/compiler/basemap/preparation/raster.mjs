/** A Gaussian blur of a grid, done along rows and then along columns; sigma in pixels. */
export function blur(grid, width, height, sigma) {
  const radius = Math.ceil(sigma * 3);
  const kernel = Float32Array.from({ length: radius * 2 + 1 }, (_, index) =>
    Math.exp(-((index - radius) ** 2) / (2 * sigma * sigma)),
  );
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const pass = (source, count, stride, lines, lineStride) => {
    const result = new Float32Array(source.length);
    for (let line = 0; line < lines; line += 1) {
      for (let index = 0; index < count; index += 1) {
        let sum = 0;
        for (let step = -radius; step <= radius; step += 1) {
          const near = Math.max(0, Math.min(count - 1, index + step));
          sum += source[line * lineStride + near * stride] * kernel[step + radius];
        }
        result[line * lineStride + index * stride] = sum / total;
      }
    }
    return result;
  };
  return pass(pass(grid, width, 1, height, width), height, width, width, 1);
}

/** The value between the pixels of a grid. */
export function interpolate(grid, width, height, x, y) {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const alongX = Math.max(0, Math.min(1, x - left));
  const alongY = Math.max(0, Math.min(1, y - top));
  const index = top * width + left;
  const upper = grid[index] + (grid[index + 1] - grid[index]) * alongX;
  const below = index + width;
  const lower = grid[below] + (grid[below + 1] - grid[below]) * alongX;
  return upper + (lower - upper) * alongY;
}
