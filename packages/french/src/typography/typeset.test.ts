import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertLinear } from "../text/growth.fixture.ts";
import { typeset } from "./typeset.ts";

/** "~" stands for U+00A0 and "^" for U+202F. */
const visible = (text: string) => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "^");

const CASES: readonly [rule: string, before: string, after: string][] = [
  ["shares in words", "30 pour cent, 1,5 pour cent, dix pour cent", "30^%, 1,5^%, dix pour cent"],
  [
    "number signs",
    "la tête de série n ° 26 et le n° 3, un angle de 20 °",
    "la tête de série n°~26 et le n°~3, un angle de 20 °",
  ],
  [
    "single marks around a quotation",
    "'Il est rare qu'une halle ferme,' dit-elle. 'Elle rouvre', la 'Halle 2' et le 'B'. 'La halle est à nous tous' ici.",
    "«~Il est rare qu’une halle ferme~», dit-elle. «~Elle rouvre~», la «~Halle 2~» et le 'B'. «~La halle est à nous tous~» ici.",
  ],
  [
    "single marks around a word",
    "Un hiver 'doux', dit « la météo », et la 'halle des vents’ ferme. Jo 'Le Quai' Morel, né en '82, chante 'n' roll.",
    "Un hiver «~doux~», dit «~la météo~», et la «~halle des vents~» ferme. Jo «~Le Quai~» Morel, né en '82, chante 'n' roll.",
  ],
  ["single marks of two kinds", "La 'halle des vents’ ferme.", "La «~halle des vents~» ferme."],
  [
    "a single mark and a guillemet",
    "'Elle rouvre en mai», dit-elle. «Le quai est à nous', dit Rui. Un «profit pur’ et rien. « L’eau d'ici », là.",
    "«~Elle rouvre en mai~», dit-elle. «~Le quai est à nous~», dit Rui. Un «~profit pur~» et rien. «~L’eau d’ici~», là.",
  ],
  [
    "stops after a quotation",
    "Elle dit que « le port rouvre. » Il parle d’un « succès, » dit-elle. « Oui, » dit-il.",
    "Elle dit que «~le port rouvre~». Il parle d’un «~succès~», dit-elle. «~Oui~», dit-il.",
  ],
  [
    "stops inside a quotation",
    "Elle dit : « le port rouvre. » « Le port rouvre. » Il a crié « vite ! Tout brûle. » et « M. Roux. »",
    "Elle dit~: «~le port rouvre.~» «~Le port rouvre.~» Il a crié «~vite^! Tout brûle.~» et «~M.~Roux.~»",
  ],
  ["apostrophes", "l'eau d'\"ici\", qu`il, aujourd´hui", "l’eau d’«~ici~», qu’il, aujourd’hui"],
  [
    "apostrophes kept",
    "56'500 francs, 6' de pause, le rock 'n' roll, 'mot'",
    "56'500 francs, 6' de pause, le rock 'n' roll, 'mot'",
  ],
  [
    "single marks inside a quotation",
    "« Les 'gilets de l'ouest' sont là, l'eau d'ici aussi, le rock 'n' roll »",
    "«~Les “gilets de l’ouest” sont là, l’eau d’ici aussi, le rock 'n' roll~»",
  ],
  [
    "closing marks alone inside a quotation",
    "« Il a dit : ’Merci’, et le p’tit a ri »",
    "«~Il a dit~: “Merci”, et le p’tit a ri~»",
  ],
  [
    "names that end on a mark",
    "Pour Yahoo! et E! News, quel effort! Plan E! Non.",
    "Pour Yahoo! et E! News, quel effort^! Plan E^! Non.",
  ],
  [
    "two stops where a quotation breaks off",
    "« Un quai unique .. », dit-elle. De 3 .. 4.",
    "«~Un quai unique …~», dit-elle. De 3 .. 4.",
  ],
  ["elision before a bracket", "élargir l'[accord] et d'[autres]", "élargir l’[accord] et d’[autres]"],
  ["hair and thin spaces", "Quoi\u200a ? Le prix\u2009: douze euros", "Quoi^? Le prix~: douze euros"],
  ["elision spaces", "l’ arbre, qu' «il parte»", "l’arbre, qu’«~il parte~»"],
  ["ellipses", "Il part... (...) puis. . . rien ........ 12", "Il part… (…) puis… rien ........ 12"],
  [
    "dashes",
    "Il vient - enfin -- et part. Paris - Nice, 2 - 1, 2010 - 2015, dix-huit",
    "Il vient – enfin – et part. Paris - Nice, 2 - 1, 2010 - 2015, dix-huit",
  ],
  [
    "ligatures",
    "Oeuvre, soeur, COEUR, manoeuvre, foetus, ex aequo, moelle, coexister",
    "Œuvre, sœur, CŒUR, manœuvre, fœtus, ex æquo, moelle, coexister",
  ],
  [
    "capitals",
    "Etat, Etats-Unis, ECOLE, Evénements, Etam, Eric, Les Echos, Elle",
    "État, États-Unis, ÉCOLE, Événements, Etam, Eric, Les Echos, Elle",
  ],
  [
    "English names",
    "Ultimate Edition, Evolution Mining, Evidence Valbrune, Age of Sail, l'Education Nationale, Edition du soir",
    "Ultimate Edition, Evolution Mining, Evidence Valbrune, Age of Sail, l’Éducation Nationale, Édition du soir",
  ],
  [
    "capitals of a place",
    "Saint-Etienne et Etienne. Ca va. CA en hausse",
    "Saint-Étienne et Etienne. Ça va. CA en hausse",
  ],
  [
    "initial A",
    "A la fin. A Brest, rien. A 18 ans, oui. A-t-il fini ? A voté. A. Roux. Il a la clé.",
    "À la fin. À Brest, rien. À 18 ans, oui. A-t-il fini^? A voté. A. Roux. Il a la clé.",
  ],
  ["ordinals", "1ère, 2ème, 3èmes, XXème, 1er, 21e", "1re, 2e, 3es, XXe, 1er, 21e"],
  ["hours", "10h30, 8H00, 18 h, à 20h. 10:30, 24h/24, 12hab", "10~h~30, 8~h~00, 18~h, à 20~h. 10:30, 24h/24, 12hab"],
  [
    "numbers",
    "1 200 000 habitants en 2023, 12000, 75011 Paris, 01 23 45 67 89",
    "1^200^000 habitants en 2023, 12000, 75011 Paris, 01 23 45 67 89",
  ],
  [
    "pointed numbers",
    "3.000 euros, 1.200.000 voix, 7.612,52 points. 1.500 tonnes, version 2.10, 192.168.1.1, le 1.000.000e",
    "3^000 euros, 1^200^000 voix, 7^612,52 points. 1.500 tonnes, version 2.10, 192.168.1.1, le 1^000^000e",
  ],
  [
    "pointed counts",
    "12.500 habitants, 1.200 € et 1.800 euros, mais 1.250 tonnes",
    "12^500 habitants, 1^200~€ et 1^800 euros, mais 1.250 tonnes",
  ],
  ["glued counts", "4morts et 12blessés, 3ans, 2nde, 4x4, A4pages", "4~morts et 12~blessés, 3~ans, 2nde, 4x4, A4pages"],
  ["units", "5 km, 12 %, 3,5% et 10€, 2 millions, 4 kg.", "5~km, 12^%, 3,5^% et 10~€, 2~millions, 4~kg."],
  ["titles", "M. Roux, Mme Le Goff, n°5, n° 12, p. 3", "M.~Roux, Mme~Le Goff, n°~5, n°~12, p.~3"],
  ["low marks", "Un mot ,deux ( trois ) .", "Un mot, deux (trois)."],
  ["high marks", "Oui; non! Quoi? Ah bon ?! (?) [!]", "Oui^; non^! Quoi^? Ah bon^?! (?) [!]"],
  ["lost letters", "en ao??t, la R?volution ! Quoi?", "en ao??t, la R?volution^! Quoi^?"],
  ["colons", "Ceci: cela :« non » 16:9 a::b :-) ;-)", "Ceci~: cela~: «~non~» 16:9 a::b :-) ;-)"],
  ["double spaces", "Un  mot \u00a0 ici  \n  retrait", "Un mot~ici\n  retrait"],
  [
    "addresses",
    "Voir https://exemple.fr/l'a?b;c!d, jo@exemple.fr, `a ? b`",
    "Voir https://exemple.fr/l'a?b;c!d, jo@exemple.fr, `a ? b`",
  ],
];

test("each rule changes what it names and nothing else", () => {
  for (const [rule, before, after] of CASES) assert.equal(visible(typeset(before)), after, rule);
});

test("Québec and Switzerland have spaces of their own", () => {
  assert.equal(visible(typeset("« Oui ! » : non ?", "fr-CA")), "«~Oui!~»~: non?");
  assert.equal(visible(typeset("« Oui ! » : non ?", "fr-CH")), "«^Oui^!^»~: non^?");
});

const PIECES = [
  ..."aàéEA1 2…'’\"«»“”.,;:!?-–()%€+\n\u00a0\u202f",
  "oeuvre",
  "Etat",
  " A la ",
  "1ère",
  "10h30",
  "1 000",
  " km",
  "M. ",
  "n°",
  "...",
  " - ",
  "''",
  ",,",
  "<<",
  ">>",
  "l'",
  "qu’ ",
  "XXème",
  "Oui",
  " ?",
];
const copy = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(""));

test("typesetting twice changes nothing more", () => {
  fc.assert(
    fc.property(copy, (text) => {
      const once = typeset(text);
      assert.equal(visible(typeset(once)), visible(once));
    }),
    { numRuns: 2000 },
  );
});

test("letters and digits stay, but for the closed lists", () => {
  const plain = fc
    .array(fc.constantFrom(..."bcdéfgBDÉ1 234…'’\"«»“”.,;:!?-–()%€+\n"), { maxLength: 40 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(plain, (text) => {
      assert.equal(typeset(text).replace(/[^\p{L}\p{N}]/gu, ""), text.replace(/[^\p{L}\p{N}]/gu, ""));
    }),
  );
});

test("takes linear time", async () => {
  for (const piece of ['"', "« ", "a", " ", "'", ". ", "1 ", "+a", "<a", "`", "A", "-- "])
    await assertLinear(piece, 25000, (text) => typeset(text));
});
