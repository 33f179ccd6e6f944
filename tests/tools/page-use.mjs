// What a page uses of the browser, counted from the outside: scheduled frames, WebGL contexts and
// writes of whole meshes, or of what holds for all their strips (labels write a few bytes each time
// MapLibre places them anew; a mesh is more).

/**
 * @typedef {object} Use
 * @property {number} frames that were asked for, however many for the same picture
 * @property {number} pictures at which some of them were called
 * @property {number} contexts
 * @property {number} meshWrites
 * @property {number} draws calls by which the graphics card is told to draw something
 */

/** Runs in the page before any script of it, so it can refer to nothing outside itself. */
function count() {
  const use = { frames: 0, pictures: 0, contexts: 0, meshWrites: 0, draws: 0 };
  Object.defineProperty(globalThis, 'pageUse', { value: use });
  const schedule = globalThis.requestAnimationFrame.bind(globalThis);
  let latest = -1;
  globalThis.requestAnimationFrame = (callback) => {
    use.frames += 1;
    return schedule((time) => {
      if (time !== latest) use.pictures += 1;
      latest = time;
      callback(time);
    });
  };
  /**
   * Looks at each call of a method.
   * @param {object} owner
   * @param {string} name
   * @param {(self: HTMLCanvasElement, values: unknown[], result: unknown) => void} look
   */
  const watch = (owner, name, look) => {
    const { value: method } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    Object.defineProperty(owner, name, {
      /** @param {unknown[]} values */
      value(...values) {
        const result = Reflect.apply(method, this, values);
        look(this, values, result);
        return result;
      },
    });
  };
  const gl = globalThis.WebGL2RenderingContext.prototype;
  for (const name of ['bufferData', 'bufferSubData'])
    watch(gl, name, (_, [target, ...rest]) => {
      const bytes = rest.find((one) => ArrayBuffer.isView(one))?.byteLength ?? 0;
      if (target === gl.ARRAY_BUFFER && bytes > 50_000) use.meshWrites += 1;
    });
  // The table of what holds for a whole strip travels as a texture of floating-point numbers.
  watch(gl, 'texSubImage2D', (_, values) => {
    if (values.some((one) => one instanceof Float32Array)) use.meshWrites += 1;
  });
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
    watch(gl, name, () => {
      use.draws += 1;
    });
  const seen = new WeakSet();
  watch(globalThis.HTMLCanvasElement.prototype, 'getContext', (canvas, [kind], context) => {
    // A probe on a canvas that is never shown gives its context back.
    if (!String(kind).startsWith('webgl') || !context || !canvas.isConnected) return;
    if (!seen.has(canvas)) use.contexts += 1;
    seen.add(canvas);
  });
}

/**
 * Starts counting; to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 */
export async function countUse(page) {
  await page.addInitScript(count);
}

/**
 * What the page has used since it was opened.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Use>}
 */
export function useOf(page) {
  return page.evaluate(() => Reflect.get(globalThis, 'pageUse'));
}

/**
 * Frames scheduled in so many milliseconds in which nothing is done.
 * @param {import('playwright-core').Page} page
 * @param {number} milliseconds
 */
export async function framesDuring(page, milliseconds) {
  const { frames } = await useOf(page);
  await page.waitForTimeout(milliseconds);
  return (await useOf(page)).frames - frames;
}

/**
 * Waits until the page schedules no more frames for a second; throws if it never rests.
 * @param {import('playwright-core').Page} page
 */
export async function comesToRest(page) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await framesDuring(page, 1000)) === 0) return;
  }
  throw new Error('The page schedules frames without end');
}
