// question: 哪些说法有人说是、有人说否？
// description: Facts that one claim asserts and another denies, plans or only rumours.
MATCH (k:KG:Claim)-[:STATED_IN]->(a:KG:Article)
WHERE k.modality <> 'asserted' AND k.fact IS NOT NULL
MATCH (y:KG:Claim {fact: k.fact, modality: 'asserted'})-[:STATED_IN]->(b:KG:Article)
RETURN k.fact AS fact, k.predicate AS predicate, y.quote AS asserted, b.id AS assertedIn, k.modality AS modality, k.quote AS otherwise, a.id AS otherwiseIn
ORDER BY fact, assertedIn, asserted, otherwiseIn, otherwise
