/** Style of the report, after that of the page. */
export const REPORT_STYLE = `
:root{--bon:#1d6b2f;--mauvais:#a3150b;--moyen:#7a5200}
@media (prefers-color-scheme:dark){:root{--bon:#8fd9a1;--mauvais:#ff9a8d;--moyen:#f2c46d}}
main{max-width:52rem}
h1{margin-bottom:1.4rem}
h3{font-size:1.05rem}
.chiffres{display:flex;flex-wrap:wrap;gap:.8rem 2.2rem;list-style:none;margin:0;padding:0;font:1rem/1.4 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;color:var(--gris)}
.chiffres strong{display:block;font-size:1.5rem;color:var(--encre);font-variant-numeric:tabular-nums}
.points{list-style:none;margin:0;padding:0;font-size:1.02rem}
.points>li{display:grid;grid-template-columns:1.4rem 1fr;gap:0 .5rem;padding:.6rem 0;border-bottom:1px solid var(--filet)}
.points>li>div{min-width:0}
.points p{margin:0}
.marque{font-weight:700}
.ok{color:var(--bon)}.ko{color:var(--mauvais)}.mi{color:var(--moyen)}
.menu{color:var(--gris);font:.88rem/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif}
.apercu{border:1px solid var(--filet);border-radius:.4rem;padding:.9rem 1.1rem;font:1rem/1.45 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif}
.apercu p{margin:.15rem 0}
.apercu .titre{font-size:1.2rem;color:var(--accent)}
del,ins{text-decoration-thickness:.08em;text-underline-offset:.15em}
del{color:var(--mauvais)}ins{color:var(--bon)}
.retire{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--encadre);padding:.5rem .7rem;font-size:.95rem}
q:lang(fr){quotes:"«\\00a0" "\\00a0»"}
.points+details,details+details{margin-top:1rem}.apercu+.menu{margin-top:.6rem}
details{margin:.6rem 0}summary{cursor:pointer;overflow-wrap:anywhere}
details ul{margin:.4rem 0 .8rem}
@media print{.points>li{break-inside:avoid}}`;
