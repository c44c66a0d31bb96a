// question: 图里有哪些符合条件的数字？
// description: Figures by any of several conditions together, each with its proof; every condition may be left out. Values that articles disagree about stand side by side.
// param types: strings? = null — HAS_FIGURE, HAS_PARAMETER_COUNT
// param name: string? = 'GPT-4' — name or alias of what it is about
// param topic: string? = null — a word of what is measured, or of the figure's words
// param unit: string? = null — its unit: 参数, 亿元, 家 …
// param least: float? = null — the least value, in the figure's own unit
// param most: float? = null — the greatest value
MATCH (e:KG:Entity)-[h:HAS_FIGURE|HAS_PARAMETER_COUNT]->(g:KG:Figure)
WHERE ($types IS NULL OR type(h) IN $types)
  AND ($name IS NULL OR e.name = $name OR $name IN e.aliases)
  AND ($topic IS NULL OR g.measure CONTAINS $topic OR g.text CONTAINS $topic)
  AND ($unit IS NULL OR g.unit = $unit)
  AND ($least IS NULL OR coalesce(g.valueMax, g.value) >= $least)
  AND ($most IS NULL OR g.value <= $most)
OPTIONAL MATCH (g)-[:IN_REGION]->(r:KG:Region)
WITH e, h, g, r ORDER BY r.name
WITH e, h, g, collect(r.name) AS regions
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH e, h, g, regions, k, a ORDER BY a.id, k.start, k.id
RETURN h.id AS id, e.id AS subjectId, e.name AS subject,
       [label IN ['Model', 'Company', 'Institution', 'Government', 'Media', 'Person', 'Product', 'Technology', 'Industry', 'Region', 'Policy', 'Report', 'Event', 'Filing'] WHERE label IN labels(e)][0] AS subjectLabel,
       g.measure AS measure, g.text AS text, g.value AS value, g.valueMax AS valueMax, g.unit AS unit, g.bound AS bound,
       g.asOf AS asOf, regions, h.support AS support,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end, claim: k.id}) AS evidence
ORDER BY subject, measure, value, text, id
