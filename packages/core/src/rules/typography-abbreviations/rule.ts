import type { Rule } from "../rule.ts";

interface Wrong {
  readonly pattern: RegExp;
  readonly after: string;
  readonly fr: string;
  readonly en: string;
  /** A name may be English ("Mr Bean"): a person decides. */
  readonly isDoubtful?: true;
}

const WRONG: readonly Wrong[] = [
  {
    pattern: /(?<![\p{L}\d.])Mr\.?(?=[ \u00a0]\p{Lu})/gu,
    after: "M.",
    fr: "« Mr » est anglais : « monsieur » s’abrège M.",
    en: '"Mr" is English: "monsieur" is abbreviated M.',
    isDoubtful: true,
  },
  {
    pattern: /(?<![\p{L}\d.])Melle\.?(?=[ \u00a0]\p{Lu})/gu,
    after: "Mlle",
    fr: "« Melle » : « mademoiselle » s’abrège Mlle.",
    en: '"Melle": "mademoiselle" is abbreviated Mlle.',
  },
  {
    pattern: /(?<=(?<![\p{L}\d.])(?:Mmes?|Mlles?|Mgr|Dr|Pr))\.(?=[ \u00a0]\p{Lu})/gu,
    after: "",
    fr: "Point après une abréviation qui finit par la dernière lettre du mot : le supprimer.",
    en: "Stop after an abbreviation that ends with the word’s last letter: remove it.",
  },
  {
    pattern: /(?<=(?<!\p{L})etc)(?:\.{2,}|\.?…)/giu,
    after: ".",
    fr: "Points de suspension après « etc. », qui en tient lieu : un seul point.",
    en: 'Ellipsis after "etc.", which stands for it: one stop.',
  },
];

/** M., Mme, Mlle, Dr and etc. as French abbreviates them. */
export const typographyAbbreviations: Rule = {
  id: "typography-abbreviations",
  category: "typography",
  basis: "standard",
  severity: "warning",
  options: {},
  *check({ reading }) {
    for (const { place, prose } of reading.proses)
      for (const { pattern, after, fr, en, isDoubtful } of WRONG)
        for (const found of prose.matchAll(pattern)) {
          const at = { ...place, start: found.index, end: found.index + found[0].length };
          const change = { place: at, before: found[0], after };
          yield { place: at, message: { fr, en }, ...(isDoubtful ? { suggestion: change } : { fix: change }) };
        }
  },
};
