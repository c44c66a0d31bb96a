// question: GPT-4有多少参数？
// description: Every stated parameter count, side by side where articles disagree.
// param name: string? = 'GPT-4' — name or alias of the model, or null for any
MATCH (m:KG:Entity)-[h:HAS_PARAMETER_COUNT]->(g:KG:Figure)
WHERE ($name IS NULL OR m.name = $name OR $name IN m.aliases)
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, h, g, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS model, g.text AS text, g.value AS parameters, g.bound AS bound, h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY model, id, parameters
