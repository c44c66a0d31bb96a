// question: 图里有哪些关系？
// description: How many relationships there are of each type, and how many rest on more than one independent article.
MATCH (:KG)-[r]->(:KG)
WHERE r.id STARTS WITH 'rel/'
RETURN type(r) AS relationship, count(r) AS total, sum(CASE WHEN r.support > 1 THEN 1 ELSE 0 END) AS supported
ORDER BY total DESC, relationship
