// question: 大模型应用在哪些行业？
// description: Fields of use with the models, products and technologies applied there.
// param name: string? = null — name or alias of the model or of the industry, or null for any
MATCH (m:KG:Entity)-[u:APPLIED_IN]->(i:KG:Industry)
WHERE ($name IS NULL OR m.name = $name OR $name IN m.aliases) OR (i.name = $name OR $name IN i.aliases)
MATCH (k:KG:Claim {fact: u.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, u, i, k, a ORDER BY a.id, k.start, k.id
RETURN i.name AS industry, m.id AS id, m.name AS name, u.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY industry, name, id
