// question: 百度和清华大学有什么联系？
// description: The shortest chains of facts between two names, at most four steps.
// param from: string = '百度' — name or alias
// param to: string = '清华大学' — name or alias
MATCH path = (x:KG:Entity)-[:DEVELOPS|WORKS_FOR|FOUNDED|EDUCATED_AT|INVESTED_IN|ACQUIRED|COOPERATES_WITH|PART_OF|VERSION_OF|VARIANT_OF|BASED_ON|USED_BY|PUBLISHED|ISSUED_BY|RELEASED_AT*1..4]-(y:KG:Entity)
WHERE (x.name = $from OR $from IN x.aliases) AND (y.name = $to OR $to IN y.aliases) AND x <> y
  AND all(n IN nodes(path) WHERE n:KG) AND all(r IN relationships(path) WHERE r.id STARTS WITH 'rel/')
WITH [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS facts, length(path) AS steps
RETURN DISTINCT steps, names, facts
ORDER BY steps, names, facts
LIMIT 5
