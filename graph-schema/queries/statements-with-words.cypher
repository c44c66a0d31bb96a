// question: 原文里有哪些话说到了这些词？
// description: The words that claims of any predicate quote and that hold all of some words, by article and place.
// param words: strings = ['算力'] — words that the quote must hold, in lower case
MATCH (k:KG:Claim)-[:STATED_IN]->(a:KG:Article)
WHERE all(word IN $words WHERE toLower(k.quote) CONTAINS word)
OPTIONAL MATCH (k)-[:SAID_BY]->(w:KG:Entity)
OPTIONAL MATCH (w)-[f:WORKS_FOR|FOUNDED]->(o:KG:Organization)
WHERE f.id STARTS WITH 'rel/'
WITH k, a, w, o ORDER BY w.id, o.id
WITH k, a, collect(DISTINCT w.id) AS speakers, collect(DISTINCT w.name) AS named, collect(DISTINCT o.id) AS houses
RETURN k.id AS id, k.quote AS quote, k.start AS start, k.end AS end, k.predicate AS predicate, k.modality AS modality, k.polarity AS polarity, k.verdict AS verdict,
       a.id AS article, a.title AS title, a.published AS published, speakers, named, houses
ORDER BY article, start, id
LIMIT 500
