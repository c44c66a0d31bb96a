// question: 某大会上发布了什么？
// description: What was released or published at an event.
// param name: string? = '世界人工智能大会' — name or alias of the event, or null for any
MATCH (m:KG:Entity)-[r:RELEASED_AT]->(e:KG:Event)
WHERE ($name IS NULL OR e.name = $name OR $name IN e.aliases)
MATCH (k:KG:Claim {fact: r.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, r, e, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS name, e.name AS event, r.dates AS dates, r.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY event, name, id
