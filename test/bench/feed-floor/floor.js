// The least that any marking extension must do: see each post, put an empty badge on it.
const badge = (cell) => {
  if (!cell.querySelector?.('article') || cell.querySelector('bench-badge')) return;
  cell.querySelector('article').append(document.createElement('bench-badge'));
};
const attach = () => {
  const list = document.querySelector('section > h1 + div > div');
  if (!list) return false;
  for (const cell of list.children) badge(cell);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) badge(node);
  }).observe(list, { childList: true });
  return true;
};
if (!attach()) {
  const wait = new MutationObserver(() => attach() && wait.disconnect());
  wait.observe(document.body, { childList: true, subtree: true });
}
