import assert from "node:assert/strict";
import { test } from "node:test";
import type { List, ListItem, Paragraph } from "mdast";
import { blockText } from "../rules/article-text.ts";
import { leavesOf } from "./leaves.ts";

const paragraph = (value: string): Paragraph => ({ type: "paragraph", children: [{ type: "text", value }] });
const item = (...children: ListItem["children"]): ListItem => ({ type: "listItem", spread: false, children });
const list = (...children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });

test("the pieces of a list stand where its text has them, lists inside items and empty items too", () => {
  const block = list(
    item(
      paragraph("Le matin"),
      list(item(paragraph("la halle")), item(paragraph("le quai"), paragraph("et son phare"))),
    ),
    item(),
    item(list(item(paragraph("le soir")))),
    item(paragraph("La nuit")),
  );
  const text = blockText(block);
  assert.equal(text, "Le matin\nla halle\nle quai\net son phare\n\nle soir\nLa nuit");
  for (const { node, start } of leavesOf(block)) assert.equal(text.slice(start, start + node.value.length), node.value);
});
