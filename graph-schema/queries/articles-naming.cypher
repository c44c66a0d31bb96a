// question: 这些名字分别在哪些文章里出现？
// description: Which articles name which of some entities.
// param ids: strings = ['c/baidu', 'm/ernie-bot'] — ids of entities
MATCH (e:KG:Entity)-[m:MENTIONED_IN]->(a:KG:Article)
WHERE e.id IN $ids AND m.id STARTS WITH 'rel/'
RETURN e.id AS id, a.id AS article
ORDER BY id, article
