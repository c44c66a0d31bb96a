// question: 谁发布了哪些报告？
// description: Reports and who published them.
// param name: string? = null — name or alias of the publisher, or null for any
MATCH (o:KG:Entity)-[b:PUBLISHED]->(r:KG:Entity)
WHERE ($name IS NULL OR o.name = $name OR $name IN o.aliases)
MATCH (k:KG:Claim {fact: b.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH o, b, r, k, a ORDER BY a.id, k.start, k.id
RETURN r.id AS id, r.name AS report, o.name AS publisher, b.dates AS dates, b.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY report, publisher, id
