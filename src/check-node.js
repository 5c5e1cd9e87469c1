// Runs before anything else, on any Node: older ones would stop at the first .ts file with a message that helps nobody.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Los runs on Node 24 or newer, and this is Node ${process.versions.node}.
Run "npm ci": it brings Node 24 along. On a Mac with Apple silicon, install it from https://nodejs.org instead.`);
  process.exit(1);
}
