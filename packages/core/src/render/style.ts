/** Style of the page: one readable column, sober, for screens and paper. No font is fetched. */
export const STYLE = `
:root{color-scheme:light dark;--encre:#1a1a1a;--gris:#5c5c5c;--filet:#d9d4cb;--fond:#fffdf9;--accent:#8c1c13;--encadre:#f6f1e7}
@media (prefers-color-scheme:dark){:root{--encre:#ececec;--gris:#b3b3b3;--filet:#444;--fond:#171716;--accent:#ff9a8d;--encadre:#232220}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--fond);color:var(--encre);font:1.125rem/1.65 Georgia,"Times New Roman","Liberation Serif",serif;overflow-wrap:break-word}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1,h2,h3,h4{font-family:Georgia,"Times New Roman","Liberation Serif",serif;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.9rem,5vw,2.6rem);margin:0 0 1rem;letter-spacing:-.01em}
h2{font-size:1.45rem;margin:2.4rem 0 .7rem;padding-top:1rem;border-top:1px solid var(--filet)}
h3{font-size:1.2rem;margin:1.8rem 0 .5rem}
p{margin:0 0 1.1rem;hyphens:manual}
.rubrique,.signature,.source,figcaption,.essentiel-titre{font-family:system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif}
.rubrique{color:var(--accent);font-size:.85rem;font-weight:700;letter-spacing:.04em;text-transform:uppercase;margin:0 0 .6rem}
.chapo{font-size:1.25rem;line-height:1.5;font-weight:600;margin-bottom:1.2rem}
.signature{color:var(--gris);font-size:.9rem;border-bottom:1px solid var(--filet);padding-bottom:1rem;margin-bottom:1.6rem}
.essentiel{background:var(--encadre);border-left:4px solid var(--accent);padding:1rem 1.25rem;margin:0 0 1.8rem;font-size:1.02rem}
.essentiel-titre{font-weight:700;font-size:.95rem;margin:0 0 .4rem}
.essentiel ul{margin:0;padding-left:1.15rem}
.essentiel li{margin:.3rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
blockquote{margin:1.4rem 0;padding:.2rem 0 .2rem 1.2rem;border-left:4px solid var(--filet);font-style:italic}
figure{margin:1.8rem 0}
img{max-width:100%;height:auto;display:block}
figcaption{color:var(--gris);font-size:.88rem;line-height:1.4;margin-top:.5rem}
.tableau{overflow-x:auto;margin:1.4rem 0}.tableau:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.98rem}
th,td{border-bottom:1px solid var(--filet);padding:.5rem .6rem;text-align:left;vertical-align:top}
pre{overflow-x:auto;background:var(--encadre);padding:1rem;font-size:.9rem}
.source{color:var(--gris);margin-top:2.4rem;border-top:1px solid var(--filet);padding-top:1rem}
@page{margin:2cm}
@media print{html{font-size:9.5pt}body{background:#fff;color:#000}main{max-width:none;padding:0}h2,h3{break-after:avoid}p{orphans:3;widows:3}a{color:inherit;text-decoration:none}.essentiel,figure,blockquote{break-inside:avoid}}
`.trim();
