// question: 还有哪些与某日备案有关、但不能算作答案的说法？
// description: Weaker evidence beside filed-models: opened to the public that day, planned, rumoured or denied filings, and organisations with an unnamed filed model; reason says which.
// param date: string? = '2023-08-31' — the stated date, or null for any
MATCH (k:KG:Claim)-[:SUBJECT]->(s:KG:Entity), (k)-[:STATED_IN]->(a:KG:Article)
WHERE k.predicate IN ['PASSED_FILING', 'OPENED_TO_PUBLIC_ON']
  AND ($date IS NULL OR k.date STARTS WITH $date)
  AND NOT (k.predicate = 'PASSED_FILING' AND k.modality = 'asserted' AND (s:Model OR s:Product))
WITH s, k, a,
     CASE WHEN k.predicate = 'OPENED_TO_PUBLIC_ON' THEN 'opened'
          WHEN k.modality <> 'asserted' THEN k.modality
          ELSE 'unnamed' END AS reason
ORDER BY a.id, k.start, k.id
RETURN s.id AS id, s.name AS name, reason, k.date AS date,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY reason, name, id, date
