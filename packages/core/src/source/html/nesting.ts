/** Levels that an element may lie deep. Browsers cap a page too (Chromium at 512); pages that people wrote stay under 60. */
const DEEPEST = 200;

/**
 * Flattens what lies deeper than a browser would keep: broken generators nest thousands of `<div>`, which no recursive
 * walk survives. Elements below the limit give their place to what they hold; no text is lost.
 */
export function limitNesting(root: Element): void {
  const open: { element: Element; depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, depth } = next;
    if (depth >= DEEPEST) flatten(element);
    else for (const child of element.children) open.push({ element: child, depth: depth + 1 });
  }
}

function flatten(element: Element): void {
  for (let deep = withChildren(element); deep; deep = withChildren(element)) deep.replaceWith(...deep.childNodes);
}

function withChildren(element: Element): Element | undefined {
  for (const child of element.children) if (child.children.length > 0) return child;
  return undefined;
}
