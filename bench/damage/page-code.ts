import { withLine } from "./glue.ts";
import { bodyIndexes, type DamageKind, textOf, withParagraphs } from "./kind.ts";

/** Scripts as pages carry them: of our own writing, after the calls that measuring and advertising services ask for. */
const SCRIPTS = [
  "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1538-0'); });",
  "!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};}(window,document,'script','https://stats.example/fbevents.js');fbq('init', '123456789');fbq('track', 'PageView');",
  "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'UA-1234-5');",
  "(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js = d.createElement(s); js.id = id; js.src = \"//social.example/sdk.js\"; fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'social-jssdk'));",
  "var _paq = _paq || []; _paq.push(['trackPageView']); _paq.push(['enableLinkTracking']);",
  '<script async src="https://ads.example/tag.js"></script><script>var pubs = ["a", "b"]; pubs.forEach(function (p) { load(p); });</script>',
  "if (typeof window.player !== 'undefined') { window.player.init({ id: 'v-42', autoplay: false }); }",
  ".article-body p { margin: 0 0 1em; } @media (max-width: 600px) { .ad { display: none; } }",
];
const TWEETS = [
  "Grosse averse de grêle sur la vallée, les secours sont en place",
  "Merci aux bénévoles pour leur énergie\u202f!",
  "La circulation est coupée entre Castelrive et Aubrelle",
];
const SIGNATURES = [
  "— Pompiers de l’Aude (@pompiers_aude) 3 décembre 2018",
  "— Léa Fontanel (@leafontanel) December 1, 2018",
];
const WIDGET_LINES = [
  "Suivre @pompiers_aude",
  "Voir l’image sur Twitter",
  "View image on Twitter",
  "1 234 personnes parlent à ce sujet",
  "12 personnes parlent à ce sujet Informations sur les Publicités Twitter et confidentialité",
  "12:30 - 3 déc. 2018",
  "Voir les autres Tweets de Léa Fontanel",
];
const EMOJI_WALLS = ["🔥🔥🔥👇👇👇", "👉👉👉", "🚨🚨🚨 🚨🚨🚨", "⬇️⬇️⬇️", "❤️😍😍😍😍", "🇫🇷🇫🇷🇫🇷🎉🎉"];

/** What else of a page or of a social network is pasted with the text. */
export const PAGE_CODE: readonly DamageKind[] = [
  {
    name: "inline script",
    borders: "exact",
    damage: (passage, random) => ({
      damaged: withLine(passage, random.pick(SCRIPTS), random),
      expected: textOf(passage.paragraphs),
    }),
  },
  {
    name: "script with typographic quotes",
    borders: "exact",
    damage: (passage, random) => ({
      damaged: withLine(passage, asACmsQuotes(random.pick(SCRIPTS)), random),
      expected: textOf(passage.paragraphs),
    }),
  },
  {
    name: "script glued to a paragraph",
    borders: "exact",
    damage(passage, random) {
      const place = random.pick(bodyIndexes(passage));
      const script = random.pick(SCRIPTS.filter((each) => !each.startsWith(".")));
      const damaged = withParagraphs(passage, (text, index) => (index === place ? text + script : text));
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
  {
    // The words and their author stay, as those of a quotation do; the addresses are no text.
    name: "tweet with addresses",
    borders: "exact",
    damage(passage, random) {
      const [words, signature] = [random.pick(TWEETS), random.pick(SIGNATURES)];
      const address = random.pick([
        " pic.twitter.com/gZxt41bKqP",
        " https://t.co/x9Y8z7W6v5",
        " #météo https://t.co/x9Y8z7W6v5 pic.twitter.com/gZxt41bKqP",
      ]);
      const seed = random.next();
      const lineOf = (text: string) => `${text}${seed < 0.5 ? " " : "\n\n"}${signature}`;
      const place = random.next();
      const put = (text: string) => {
        const texts = passage.paragraphs.map((paragraph) => paragraph.text);
        texts.splice(1 + Math.floor(place * (texts.length - 1)), 0, lineOf(text));
        return texts.join("\n\n");
      };
      const kept = address.includes("#") ? `${words} #météo` : words;
      return { damaged: put(words + address), expected: put(kept) };
    },
  },
  {
    name: "lines of a tweet’s frame",
    borders: "exact",
    damage: (passage, random) => ({
      damaged: withLine(passage, random.some(WIDGET_LINES, 2).join("\n\n"), random),
      expected: textOf(passage.paragraphs),
    }),
  },
  {
    name: "emoji wall",
    borders: "exact",
    damage(passage, random) {
      const wall = random.pick(EMOJI_WALLS);
      if (random.next() < 0.5)
        return { damaged: withLine(passage, wall, random), expected: textOf(passage.paragraphs) };
      const place = random.pick(bodyIndexes(passage));
      const damaged = withParagraphs(passage, (text, index) => (index === place ? `${text} ${wall}` : text));
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
  {
    name: "lost emoji « ???? »",
    borders: "exact",
    damage(passage, random) {
      const lost = random.pick(["????", "??????", "????????", "???? ????"]);
      if (random.next() < 0.4)
        return { damaged: withLine(passage, lost, random), expected: textOf(passage.paragraphs) };
      const place = random.pick(bodyIndexes(passage));
      const after = random.next() < 0.5;
      const damaged = withParagraphs(passage, (text, index) =>
        index === place ? (after ? `${text} ${lost}` : `${lost} ${text}`) : text,
      );
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
  {
    name: "HTML tags and entities",
    borders: "exact",
    damage(passage, random) {
      const named = random.next() < 0.5;
      const damaged = withParagraphs(passage, (text, index) => {
        const entities = named
          ? text.replace(/[éèàê’]/g, (letter) => NAMED_ENTITIES[letter]!)
          : text.replace(/’/g, "&#8217;").replace(/\u00a0/g, "&nbsp;");
        return index === 1 ? `<em>${entities}</em>` : `${entities}${random.next() < 0.3 ? "<br>" : ""}`;
      });
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
];

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  é: "&eacute;",
  è: "&egrave;",
  à: "&agrave;",
  ê: "&ecirc;",
  "’": "&rsquo;",
};

/** A script after an editor has turned its quotation marks into French ones. */
function asACmsQuotes(script: string): string {
  let open = false;
  return script
    .replace(/'/g, "’")
    .replace(/"/g, () => {
      open = !open;
      return open ? "« " : " »";
    })
    .replace(/\.\.\./g, "…");
}
