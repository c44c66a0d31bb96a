using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Text;

/// <summary>A full-text index as searches see it.</summary>
internal sealed class TextPostings : ITextPostings
{
    private const string OfTerm = "SELECT element, count, length FROM posting WHERE rule = ? AND term = ?";
    private const string OfPrefix = "SELECT element, count, length FROM posting WHERE rule = ? AND term >= ? AND term < ?";

    /// <summary>Above every character that a term can have, in UTF-8.</summary>
    private const string Above = "\U0010FFFF";

    private readonly GraphView _view;
    private readonly StoredText _text;

    public TextPostings(GraphView view, StoredText text)
    {
        _view = view;
        _text = text;
        var totals = view.Connection.Prepared("SELECT documents, terms FROM text_rule WHERE id = ?").Bind(1, text.Id);
        if (totals.Step())
        {
            (Documents, Terms) = (totals.Long(0), totals.Long(1));
            totals.Reset();
        }
    }

    public long Documents { get; }

    public long Terms { get; }

    public void Find(string term, bool isPrefix, List<TextPosting> into)
    {
        var rows = _view.Connection.Prepared(isPrefix ? OfPrefix : OfTerm).Bind(1, _text.Id).Bind(2, term);
        if (isPrefix)
        {
            rows.Bind(3, term + Above);
        }

        while (rows.Step())
        {
            into.Add(new TextPosting(rows.Long(0), rows.Int(1), rows.Int(2)));
        }
    }

    public IEnumerable<(string Key, string Text)> Texts(long element)
    {
        PropertyRow? row = _text.Rule.IsOnRelationships ? _view.Relationship(element) : _view.Node(element);
        return row is null ? [] : _text.Keys.SelectMany((key, i) => TextDocument.Texts(row.Get(key)).Select(t => (_text.Rule.Keys[i], t)));
    }
}
