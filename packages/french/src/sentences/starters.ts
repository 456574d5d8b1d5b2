const STARTERS = new Set(
  (
    "à a afin ainsi alors après au aucun aucune aujourd aussi autre autres aux avant avec bien bref c car ce ceci cela celle " +
    "celles celui cependant certains certaines ces cet cette ceux chaque chez ci combien comme comment concernant contre d dans " +
    "de depuis des dès deux donc du durant déjà elle elles en enfin ensuite entre est et face grâce hier ici il ils j jamais " +
    "je jusqu l la le les leur leurs lors lorsqu lorsque lui là ma mais malgré mes moi moins mon même n ne ni non nos notre " +
    "nous on or ou où outre oui par parce parfois parmi pendant personne peu peut plus plusieurs pour pourquoi pourtant " +
    "presque puis puisque qu quand quant que quel quelle quelles quelques quels qui quoi quoique rien s sa sans sauf se selon " +
    "ses seul seule si son sous souvent sur surtout ta tandis tel telle tous tout toute toutefois toutes toujours trois très " +
    "devant derrière chacun chacune hormis quatre cinq six sept huit neuf dix onze douze quinze vingt trente cinquante cent mille " +
    "tu un une vers voici voilà vos votre vous y à ça également néanmoins l’ lundi mardi mercredi jeudi vendredi samedi dimanche"
  ).split(" "),
);

/** Whether a word, capital or not, is one that French sentences begin with and that names do not ("Le", "Mais", "Selon"). */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

const WORD = /[\p{L}\p{M}]{1,30}/uy;

/** The run of letters at `at` ("" when there is none); an elided word without its apostrophe. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? "";
}
