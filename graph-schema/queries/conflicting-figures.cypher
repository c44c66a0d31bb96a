// question: 哪些数字各家说法不一？
// description: Figures of one thing, one measure, one unit and one time for which articles give different values.
MATCH (m:KG:Entity)-[h:HAS_PARAMETER_COUNT|HAS_FIGURE]->(g:KG:Figure)
WHERE h.id STARTS WITH 'rel/' AND NOT EXISTS { MATCH (g)-[:IN_REGION]->(:KG:Region) }
WITH m, type(h) AS fact, CASE WHEN type(h) = 'HAS_PARAMETER_COUNT' THEN '参数' ELSE g.measure END AS measure, g.unit AS unit, g.asOf AS asOf, g, h
ORDER BY g.value, g.id
WHERE measure IS NOT NULL
WITH m, fact, measure, unit, asOf, collect(DISTINCT g.value) AS stated, collect({value: g.value, valueMax: g.valueMax, text: g.text, support: h.support}) AS figures
WHERE size(stated) > 1
RETURN m.id AS id, m.name AS name, fact, measure, unit, asOf, figures
ORDER BY name, id, fact, measure, unit, asOf
