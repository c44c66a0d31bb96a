// question: 有哪些计划、传闻、预测和否认？
// description: Claims that are no facts: planned, rumoured, predicted, denied.
// param modality: string? = 'planned' — planned, rumoured, predicted or denied, or null for all
MATCH (k:KG:Claim)-[:SUBJECT]->(s:KG), (k)-[:STATED_IN]->(a:KG:Article)
WHERE k.modality <> 'asserted' AND ($modality IS NULL OR k.modality = $modality)
OPTIONAL MATCH (k)-[:OBJECT]->(o:KG)
RETURN k.modality AS modality, s.name AS subject, k.predicate AS predicate, coalesce(o.name, o.text) AS object, k.date AS date,
       k.quote AS quote, a.id AS article, k.start AS start
ORDER BY modality, article, start, predicate, subject, object
