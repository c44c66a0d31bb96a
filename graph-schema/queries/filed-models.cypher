// question: 哪些大模型通过了8月31日的备案？
// description: Models and products that some article says were filed, by date, batch or regime, each with its proof. A date may be shortened to a month or a year. Only what is stated: opened to the public is not filed.
// param date: string? = '2023-08-31' — the stated date, or null for any
// param batch: string? = null — 首批, 第二批 …, or null for any
// param regime: string? = null — 生成式, 深度合成算法 …, or null for any
MATCH (m:KG:Entity)-[p:PASSED_FILING]->(f:KG:Filing)
WHERE (m:Model OR m:Product)
  AND ($date IS NULL OR p.date STARTS WITH $date)
  AND ($batch IS NULL OR f.batch = $batch)
  AND ($regime IS NULL OR f.regime = $regime)
MATCH (k:KG:Claim {fact: p.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, p, f, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS model, p.date AS date, f.batch AS batch, f.regime AS regime, p.support AS support,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY model, id, date, batch
