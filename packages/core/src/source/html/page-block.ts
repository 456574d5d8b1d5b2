import type { SourceBlock } from "../source.ts";
import type { Run } from "../text-builder.ts";

/** A block of a page: what it would be in a source, and the element it comes from. */
export interface PageBlock {
  readonly shape: Omit<SourceBlock, "start" | "end" | "rows">;
  readonly runs: readonly Run[];
  readonly text: string;
  readonly element: Element;
  readonly rows?: readonly (readonly Element[])[];
  readonly header?: boolean;
  readonly rowHeaders?: boolean;
  readonly base: string | undefined;
  /** Part of the page's furniture by tag or class, whatever Readability says. */
  readonly furniture: boolean;
}
