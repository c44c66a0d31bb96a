// question: 各地分别有多少个大模型通过备案？
// description: Announced figures by region: those that count in a region, and those of the region itself.
// param topic: string = '备案' — a word of the measure
MATCH (x:KG:Entity)-[h:HAS_FIGURE]->(g:KG:Figure)
WHERE x:Filing OR g.measure CONTAINS $topic
OPTIONAL MATCH (g)-[:IN_REGION]->(r:KG:Region)
WITH x, h, g, CASE WHEN r IS NULL AND x:Region THEN x ELSE r END AS place
WHERE place IS NOT NULL
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH x, h, g, place, k, a ORDER BY a.id, k.start
RETURN place.name AS region, g.value AS value, g.unit AS unit, g.bound AS bound, g.measure AS measure, x.name AS subject,
       h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY value DESC, region, subject, measure
