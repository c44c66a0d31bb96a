// question: 哪些文章提到了商汤？
// description: Articles that name an entity, the newest first.
// param name: string = '商汤科技' — name or alias
MATCH (e:KG:Entity)-[m:MENTIONED_IN]->(a:KG:Article)
WHERE m.id STARTS WITH 'rel/' AND (e.name = $name OR $name IN e.aliases)
RETURN a.id AS article, a.title AS title, a.published AS published, e.id AS id, e.name AS name, m.count AS mentions, m.surfaces AS surfaces
ORDER BY published DESC, article, id
