// question: 市场规模有多大？
// description: Figures of anything whose measure holds a word.
// param topic: string = '市场规模' — a word of the measure
MATCH (m:KG:Entity)-[h:HAS_FIGURE]->(g:KG:Figure)
WHERE g.measure CONTAINS $topic
OPTIONAL MATCH (g)-[:IN_REGION]->(r:KG:Region)
WITH m, h, g, r ORDER BY r.name
WITH m, h, g, collect(r.name) AS regions
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, h, g, regions, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS name, g.measure AS measure, g.text AS text, g.value AS value, g.valueMax AS valueMax, g.unit AS unit,
       g.asOf AS asOf, regions, h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY measure, value DESC, name, id
