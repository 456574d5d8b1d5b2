import type { French } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import type { Brief } from "../brief/brief.ts";
import { countContent, type Desk } from "./desk.ts";
import { isExplaining } from "./explains.ts";
import { chooseKeyphrase } from "./keyphrase.ts";
import { gatherMaterial } from "./material.ts";
import { isInterview } from "./units.ts";

/** @param analyses one per source, the main one first. */
export function setUpDesk(analyses: readonly Analysis[], brief: Brief, french: French): Desk {
  const material = gatherMaterial(analyses);
  const keyphrase = chooseKeyphrase(brief, analyses);
  return {
    material,
    brief,
    french,
    ...(keyphrase ? { keyphrase } : {}),
    explains: isExplaining(
      material.passages.flatMap(({ block, statements }) => (block.type === "paragraph" ? statements : [])),
    ),
    isInterview: isInterview(material.passages),
    frequency: countContent(material.passages.flatMap((passage) => passage.statements)),
  };
}
