/** Changes what a reload will open, without a navigation. `path` is the part behind the #. */
export function rememberInAddress(path: string): void {
  if (location.hash !== `#${path}`) history.replaceState(history.state, '', `#${path}`);
}
