import assert from "node:assert/strict";
import { TitrailleError } from "@titraille/core";

/** What `assert.rejects` is given: an error of ours with a code, and what it says in English. */
export const failsAs =
  (code: string, text = /./u) =>
  (error: unknown) => {
    assert.ok(error instanceof TitrailleError && error.code === code, String(error));
    assert.match(error.inLanguage("en"), text);
    return true;
  };
