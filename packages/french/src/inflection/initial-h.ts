const prefixes = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Beginnings of words with h aspiré, written by us; a longer one in SILENT wins ("héros" against "héroïque"). */
const ASPIRATED = prefixes(
  "hâ hach hack haddock hagard haie haill hain haï haka hal halal halo halt hamac hamas hambourg hamburger hameau hammam hampe hamster " +
    "hanap hanche hand hangar hanneton hanoï hanovre hant happ harangu haras harass harcel hard harem hareng hargn haricot harissa " +
    "harlem harnach harnais harpe harpi harpon harvard hasard haschich hashtag hassid hauban hauss haut havane havre havresac " +
    "haye hayon heaume hein hennir henné héraut hère hériss hernie héron héros hers heurt hezbollah hi-fi hibou hic hide high " +
    "hiérarch hip-hop hippie hippy hipster hiss hit hoax hobb hoch hockey hold holding hollandais hollande homard honduras hong " +
    "hongr honni hont hooligan hoqu horde horion hors hot-dog hotte houbl houe houill houl houpp houspill housse houston houthi houx " +
    "hub hublot huche huée huer huguenot huit hulott hulul huns huppe hure hurl husky hussard hutte hype",
);

/** Beginnings of words and names with a silent h that the lists above, or the rule for names, would take otherwise. */
const SILENT = prefixes(
  "haleine hallali hallucin halogène haltère haltéro hameçon haïti hawaï héroï héraul hitlé hitler hab habit hect hélène hélic henri " +
    "herb hercul hermès hermine hermione hérit hésit heur hex hier hilar hilaire hipp hirond hist hiv hollywood homéop homm homo hom hon " +
    "honor honn hor horr hortens hosp hubert hugo hugues humain human humb humeur humi humour huil huiss huître hy hé hè hô hec " +
    "hector hermé hébert helvét hellén hennebont hiroshima hidalgo horace huguette",
);

/**
 * Whether a word in h- begins like a consonant ("le hasard", "de Hong-Kong"). Words that no list knows are silent, names
 * and acronyms aspirated.
 */
export function hasAspiratedH(word: string): boolean {
  const lower = word.toLowerCase();
  for (let length = lower.length; length >= 2; length--) {
    const start = lower.slice(0, length);
    if (SILENT.has(start)) return false;
    if (ASPIRATED.has(start)) return true;
  }
  return /^H/u.test(word);
}
