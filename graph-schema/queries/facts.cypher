// question: 图里有哪些符合条件的关系？
// description: Direct relationships by any of several conditions together; every condition may be left out. evidence-of-fact gives the words behind one.
// param types: strings? = ['DEVELOPS', 'INVESTED_IN'] — relationship types, any of them
// param name: string? = '百度' — name or alias of either end
// param source: string? = null — name or alias of where it starts
// param target: string? = null — name or alias of where it ends
// param since: string? = null — day, yyyy-MM-dd: stated for a time that ends on it or later
// param until: string? = null — day, yyyy-MM-dd: stated for a time that begins on it or before
// param support: integer? = null — at least so many independent articles
MATCH (x:KG:Entity)-[r]->(y:KG)
WHERE r.support IS NOT NULL
  AND ($types IS NULL OR type(r) IN $types)
  AND ($name IS NULL OR x.name = $name OR $name IN x.aliases OR y.name = $name OR $name IN coalesce(y.aliases, []))
  AND ($source IS NULL OR x.name = $source OR $source IN x.aliases)
  AND ($target IS NULL OR y.name = $target OR $target IN coalesce(y.aliases, []))
  AND ($since IS NULL OR toString(r.to) >= $since)
  AND ($until IS NULL OR toString(r.from) <= $until)
  AND ($support IS NULL OR r.support >= $support)
RETURN r.id AS id, type(r) AS type,
       x.id AS sourceId, x.name AS source,
       [label IN ['Model', 'Company', 'Institution', 'Government', 'Media', 'Person', 'Product', 'Technology', 'Industry', 'Region', 'Policy', 'Report', 'Event', 'Filing'] WHERE label IN labels(x)][0] AS sourceLabel,
       y.id AS targetId, coalesce(y.name, y.text) AS target,
       [label IN ['Model', 'Company', 'Institution', 'Government', 'Media', 'Person', 'Product', 'Technology', 'Industry', 'Region', 'Policy', 'Report', 'Event', 'Filing', 'Figure', 'Time', 'Article', 'Claim'] WHERE label IN labels(y)][0] AS targetLabel,
       r.support AS support, r.role AS role, r.dates AS dates, toString(r.from) AS since, toString(r.to) AS until
ORDER BY type, source, target, id
