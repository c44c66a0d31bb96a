// question: 关于百度都说了什么？
// description: Every direct relationship of an entity, both ways.
// param name: string = '百度' — name or alias
MATCH (e:KG:Entity)-[r]-(x:KG)
WHERE (e.name = $name OR $name IN e.aliases) AND r.id STARTS WITH 'rel/' AND r.support IS NOT NULL
RETURN e.id AS id, e.name AS name, type(r) AS fact, startNode(r) = e AS outgoing, x.id AS otherId, coalesce(x.name, x.text) AS other,
       r.role AS role, r.dates AS dates, r.support AS support, r.id AS factId
ORDER BY fact, outgoing DESC, other, otherId, factId
