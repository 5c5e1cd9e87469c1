// Jest runs ES modules by a part of Node that calls itself experimental, once in every worker. Node's own flag against
// that, --disable-warning, would keep older Nodes from starting at all, and so from handing over to the right one.
const [print] = process.listeners('warning');
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') print(warning);
});
