"""How the page of a report looks, on a screen and on paper."""

from careerapp.charts.theme import LIGHT

STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: {LIGHT.surface};
  color: {LIGHT.text}; font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", sans-serif; }}
h1 {{ font-size: 1.8rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }}
h2 {{ font-size: 1.35rem; color: {LIGHT.job}; border-top: 1px solid {LIGHT.rule};
  padding-top: 1rem; margin: 2rem 0 0.5rem; }}
h3 {{ font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }}
h4 {{ font-size: 1rem; margin: 0.5rem 0 0.25rem; }}
p {{ margin: 0.25rem 0 0.5rem; overflow-wrap: anywhere; }}
a {{ color: {LIGHT.job}; overflow-wrap: anywhere; unicode-bidi: plaintext; }}
.quiet {{ color: {LIGHT.quiet_text}; font-size: 0.9rem; }}
.fit {{ font-weight: normal; color: {LIGHT.quiet_text}; margin-inline-start: 0.5rem; }}
.note {{ margin-inline-start: 1rem; white-space: pre-wrap; unicode-bidi: plaintext; }}
nav ol {{ display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; }}
figure {{ margin: 0.5rem 0; }}
figure svg {{ direction: ltr; display: block; width: 100%; height: auto; }}
.circle svg {{ max-width: 28rem; }}
.bars svg {{ min-width: 40rem; }}
.columns {{ display: grid; grid-template-columns: 3fr 2fr; gap: 0 1.5rem; }}
dl {{ display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.35rem 1rem;
  margin: 0.5rem 0; align-content: start; }}
dt {{ font-weight: 600; max-width: 16rem; }}
dd {{ margin: 0; overflow-wrap: anywhere; }}
ul, ol {{ margin: 0.25rem 0; padding-inline-start: 1.25rem; }}
table {{ border-collapse: collapse; width: 100%; font-size: 0.9rem; }}
caption {{ text-align: start; font-weight: 600; padding: 0.5rem 0; }}
th, td {{ text-align: start; vertical-align: top; padding: 0.3rem 0; padding-inline-end: 0.5rem;
  border-bottom: 1px solid {LIGHT.rule}; }}
thead th {{ vertical-align: bottom; }}
tbody th {{ font-weight: normal; min-width: 9rem; }}
tbody td:last-child {{ min-width: 14rem; }}
.table, .bars {{ overflow-x: auto; }}
th.figure, td.figure {{ text-align: end; font-variant-numeric: tabular-nums; }}
td.figure, td.figure + td:nth-child(3) {{ white-space: nowrap; }}
@media (max-width: 40rem) {{ .columns, dl {{ grid-template-columns: 1fr; }}
  dd {{ margin-bottom: 0.5rem; }} }}
@media print {{
  @page {{ margin: 16mm 18mm; }}
  body {{ margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }}
  nav {{ display: none; }}
  .bars svg {{ min-width: 0; }}
  h2, h3, h4 {{ break-after: avoid; }}
  article, figure, tr, li {{ break-inside: avoid; }}
}}
"""
