// question: 某段时间里发生了什么？
// description: Everything dated that articles assert, in order of time, each with its proof; every condition may be left out.
// param name: string? = '讯飞星火' — name or alias of what it is about
// param predicates: strings? = null — predicates, any of them: PASSED_FILING, RELEASED_ON …
// param since: string? = null — day, yyyy-MM-dd: a time that ends on it or later
// param until: string? = null — day, yyyy-MM-dd: a time that begins on it or before
MATCH (k:KG:Claim)-[:SUBJECT]->(e:KG:Entity), (k)-[:STATED_IN]->(a:KG:Article)
WHERE k.modality = 'asserted' AND k.date IS NOT NULL
  AND ($name IS NULL OR e.name = $name OR $name IN e.aliases)
  AND ($predicates IS NULL OR k.predicate IN $predicates)
  AND ($since IS NULL OR toString(k.to) >= $since)
  AND ($until IS NULL OR toString(k.from) <= $until)
OPTIONAL MATCH (k)-[:OBJECT]->(o:KG)
WITH e, k, a, o ORDER BY a.id, k.start, k.id
RETURN k.date AS date, toString(k.from) AS since, toString(k.to) AS until, k.predicate AS fact,
       e.id AS subjectId, e.name AS subject,
       [label IN ['Model', 'Company', 'Institution', 'Government', 'Media', 'Person', 'Product', 'Technology', 'Industry', 'Region', 'Policy', 'Report', 'Event', 'Filing'] WHERE label IN labels(e)][0] AS subjectLabel,
       o.id AS valueId, coalesce(o.name, o.text) AS value,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end, claim: k.id}) AS evidence
ORDER BY date, since, until, fact, subject, subjectId, value, valueId
