// question: 某企业或机构在哪里？
// description: Seats and places.
// param name: string? = null — name or alias of either side, or null for any
MATCH (x:KG:Entity)-[l:LOCATED_IN]->(r:KG:Region)
WHERE ($name IS NULL OR x.name = $name OR $name IN x.aliases) OR (r.name = $name OR $name IN r.aliases)
MATCH (k:KG:Claim {fact: l.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH x, l, r, k, a ORDER BY a.id, k.start, k.id
RETURN x.id AS id, x.name AS name, r.name AS region, l.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY region, name, id
