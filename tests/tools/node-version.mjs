// Runs first, on whatever Node there is: it imports nothing and uses old syntax only, so that a Node
// that is too old says so instead of failing on a word it does not know.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const supported = major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (!supported) {
  console.error(
    `This project needs Node 20.19 or newer (of the 22 line, 22.12 or newer); this is Node ${process.versions.node}.\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
