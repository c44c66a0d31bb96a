// question: 讯飞星火的时间线是怎样的？
// description: Everything dated that is asserted of an entity, in order of time.
// param name: string = '讯飞星火' — name or alias
MATCH (k:KG:Claim)-[:SUBJECT]->(e:KG:Entity), (k)-[:STATED_IN]->(a:KG:Article)
WHERE (e.name = $name OR $name IN e.aliases) AND k.modality = 'asserted' AND k.date IS NOT NULL
OPTIONAL MATCH (k)-[:OBJECT]->(o:KG)
WITH e, k, a, o ORDER BY a.id, k.start, k.id
RETURN k.date AS date, k.predicate AS fact, e.name AS name, coalesce(o.name, o.text) AS value,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY date, fact, value, name
