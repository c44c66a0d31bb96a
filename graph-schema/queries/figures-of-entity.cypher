// question: GPT-4训练一次要花多少钱？
// description: All figures of an entity, perhaps only those whose measure or words hold a word.
// param name: string = 'GPT-4' — name or alias
// param topic: string? = '训练' — a word of the measure, the role or the figure, or null for any
MATCH (m:KG:Entity)-[h:HAS_FIGURE|HAS_PARAMETER_COUNT]->(g:KG:Figure)
WHERE (m.name = $name OR $name IN m.aliases)
  AND ($topic IS NULL OR g.measure CONTAINS $topic OR g.text CONTAINS $topic)
OPTIONAL MATCH (g)-[:IN_REGION]->(r:KG:Region)
WITH m, h, g, r ORDER BY r.name
WITH m, h, g, collect(r.name) AS regions
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, h, g, regions, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS name, g.measure AS measure, g.text AS text, g.value AS value, g.valueMax AS valueMax, g.unit AS unit,
       g.asOf AS asOf, regions, h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY measure, value, unit, id
