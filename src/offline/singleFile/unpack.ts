import { partAddresses } from './archive';

/** The name of the part that the page begins with. */
const first = 'main.js';

/**
 * Unpacks what stands in the page and starts it. A browser that cannot unpack (before 2023) keeps the page
 * as it was served: picture, figures and sources.
 */
async function unpack(): Promise<void> {
  const packed = document.getElementById('parts');
  if (!packed) throw new Error('The page has no parts');
  const { body } = await fetch(`data:application/gzip;base64,${packed.textContent}`);
  if (!body) throw new Error('The parts of the page are empty');
  packed.remove();
  const whole = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  const addresses = partAddresses(new Uint8Array(await whole.arrayBuffer()));
  globalThis.partAddress = (name) => {
    const address = addresses.get(name);
    if (address === undefined) throw new Error(`The page has no part ${name}`);
    return address;
  };
  await import(/* @vite-ignore */ globalThis.partAddress(first));
}

void unpack();
