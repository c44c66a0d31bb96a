// question: 国家网信办出台了哪些政策？
// description: Policies and the authorities that issued them.
// param name: string? = '国家互联网信息办公室' — name or alias of the authority, or null for any
MATCH (p:KG:Policy)-[i:ISSUED_BY]->(g:KG:Entity)
WHERE ($name IS NULL OR g.name = $name OR $name IN g.aliases)
MATCH (k:KG:Claim {fact: i.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH p, i, g, k, a ORDER BY a.id, k.start, k.id
RETURN p.id AS id, p.name AS policy, g.name AS authority, i.dates AS dates, i.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY policy, authority, id
