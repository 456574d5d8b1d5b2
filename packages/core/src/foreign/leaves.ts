import type { Nodes, RootContent } from "mdast";

/** A piece of text of a block: a node with a value, and where it stands. */
export interface Leaf {
  readonly node: Extract<Nodes, { value: string }>;
  /** Indices of children, from the block downwards. */
  readonly path: readonly number[];
  /** Offset in the text of the block, in which items and cells are parted by one line break. */
  readonly start: number;
  /**
   * Offset in the Markdown that is between this piece and the one before it and inside neither's emphasis or link;
   * undefined where something without text stands between them, and in articles that are not read from Markdown.
   */
  readonly joint?: number;
}

/** What text runs on in without a break. */
const RUNNING = /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/;

/** The pieces of text of a block in their order. */
export function leavesOf(block: RootContent): Leaf[] {
  const found: Leaf[] = [];
  let offset = 0;
  let parts = 0;
  let joint: number | undefined;
  const isPart = (node: Nodes, parent: Nodes | undefined, depth: number): boolean =>
    block.type === "list"
      ? (parent?.type === "listItem" && node.type !== "list") ||
        (node.type === "listItem" && node.children.length === 0)
      : block.type === "table" && depth === 2;
  const walk = (node: Nodes, path: readonly number[], parent?: Nodes): void => {
    if (isPart(node, parent, path.length) && parts++ > 0) offset++;
    if ("value" in node) {
      found.push({ node, path, start: offset, ...(joint === undefined ? {} : { joint }) });
      offset += node.value.length;
    } else if ("children" in node)
      for (const [index, child] of node.children.entries()) {
        const before = node.children[index - 1];
        const end = before && ("value" in before || "children" in before) ? before.position?.end.offset : undefined;
        if (index > 0) joint = RUNNING.test(node.type) ? end : undefined;
        walk(child, [...path, index], node);
      }
  };
  walk(block, []);
  return found;
}
