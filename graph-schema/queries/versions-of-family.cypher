// question: 通义千问有哪些版本？
// description: Versions, variants and parts of a family, down to three steps.
// param name: string = '通义千问' — name or alias of the family
MATCH path = (v:KG:Entity)-[:VERSION_OF|VARIANT_OF|PART_OF*1..3]->(f:KG:Entity)
WHERE (f.name = $name OR $name IN f.aliases) AND (f:Model OR f:Product)
  AND all(n IN nodes(path) WHERE n:KG) AND all(r IN relationships(path) WHERE r.id STARTS WITH 'rel/')
WITH v, f, min(length(path)) AS steps
OPTIONAL MATCH (v)-[r:RELEASED_ON]->(t:KG:Time) WHERE r.id STARTS WITH 'rel/'
WITH v, f, steps, t ORDER BY t.name
RETURN v.id AS id, v.name AS version, f.name AS family, steps, collect(DISTINCT t.name) AS released
ORDER BY steps, version, id
