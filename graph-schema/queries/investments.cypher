// question: 谁投资或收购了谁？
// description: Investments and acquisitions of or by an organisation.
// param name: string? = null — name or alias of either side, or null for any
MATCH (i:KG:Entity)-[v:INVESTED_IN|ACQUIRED]->(t:KG:Entity)
WHERE ($name IS NULL OR i.name = $name OR $name IN i.aliases) OR (t.name = $name OR $name IN t.aliases)
MATCH (k:KG:Claim {fact: v.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH i, v, t, k, a ORDER BY a.id, k.start, k.id
RETURN i.id AS investorId, i.name AS investor, type(v) AS fact, t.id AS targetId, t.name AS target, v.role AS role, v.dates AS dates, v.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY target, investor, fact, investorId, targetId
