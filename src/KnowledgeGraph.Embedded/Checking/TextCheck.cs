using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Checking;

/// <summary>A full-text index against the texts it was made of.</summary>
internal sealed class TextCheck(GraphView view, StoredText text, Action<string> find, CancellationToken cancellation)
{
    public void Run()
    {
        var posting = view.Connection.Prepared("SELECT count, length FROM posting WHERE rule = ? AND term = ? AND element = ?").Bind(1, text.Id);
        long postings = 0, documents = 0, terms = 0;
        var elements = view.Connection.Prepared(text.Rule.IsOnRelationships ? "SELECT id FROM relationship" : "SELECT id FROM node");
        while (elements.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            var element = elements.Long(0);
            PropertyRow? row = text.Rule.IsOnRelationships ? view.Relationship(element) : view.Node(element);
            var document = new TextDocument(row is not null && text.Covers(row) ? text.Keys.Select(row.Get) : []);
            documents += Math.Sign(document.Length);
            terms += document.Length;
            foreach (var (term, count) in document.Counts)
            {
                postings++;
                var isRight = posting.Bind(2, term).Bind(3, element).Step() && posting.Long(0) == count && posting.Long(1) == document.Length;
                posting.Reset();
                if (!isRight)
                {
                    find($"The full-text index {text.Rule.Name} lacks a word of element {element}.");
                }
            }
        }

        if (postings != Number("SELECT count(*) FROM posting WHERE rule = ?")
            || documents != Number("SELECT documents FROM text_rule WHERE id = ?")
            || terms != Number("SELECT terms FROM text_rule WHERE id = ?"))
        {
            find($"The full-text index {text.Rule.Name} holds words that no element has, or counts them wrongly.");
        }
    }

    private long Number(string sql)
    {
        var row = view.Connection.Prepared(sql).Bind(1, text.Id);
        var number = row.Step() ? row.Long(0) : 0;
        row.Reset();
        return number;
    }
}
