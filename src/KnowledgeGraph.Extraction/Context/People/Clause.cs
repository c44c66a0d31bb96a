using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context.People;

/// <summary>A clause with every outermost name as one character, before sentences have shapes.</summary>
internal sealed class Clause
{
    private readonly List<int> _places;

    /// <summary>Reads the clause that stands at a place of the text.</summary>
    public Clause(string text, IReadOnlyList<(LocalEntity Entity, Span Span)> mentions, int start, int end)
    {
        var shape = new StringBuilder(end - start);
        _places = new List<int>(end - start + 1);
        var people = new List<(LocalEntity, Span, int)>();
        var at = start;
        for (var i = MentionOrder.FirstFrom(mentions, start); i < mentions.Count && mentions[i].Span.Start < end; i++)
        {
            var (entity, span) = mentions[i];
            if (span.Start < at || span.End > end)
            {
                continue;
            }

            Write(shape, text, at, span.Start);
            if (entity.Type == EntityType.Person)
            {
                people.Add((entity, span, shape.Length));
            }

            shape.Append(Letter(entity.Type));
            _places.Add(span.Start);
            at = span.End;
        }

        Write(shape, text, at, end);
        _places.Add(end);
        Shape = shape.ToString();
        People = people;
    }

    /// <summary>Its words, names as letters.</summary>
    public string Shape { get; }

    /// <summary>The people it names, and where their letters stand.</summary>
    public IReadOnlyList<(LocalEntity Entity, Span Span, int At)> People { get; }

    /// <summary>The letter of what it is about where it opens with a name.</summary>
    public char? IsAbout => CareerClauses.Marks().Match(Shape).Length is var at && at < Shape.Length && Shape[at] is CareerClauses.Organization or CareerClauses.Other ? Shape[at] : null;

    /// <summary>Where a place of its words stands in the text.</summary>
    public int PlaceOf(int at) => _places[at];

    private static char Letter(EntityType type) => type switch
    {
        EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media => CareerClauses.Organization,
        EntityType.Person => CareerClauses.Person,
        _ => CareerClauses.Other,
    };

    private void Write(StringBuilder shape, string text, int from, int to)
    {
        if (to > from)
        {
            shape.Append(text, from, to - from);
        }

        for (var i = from; i < to; i++)
        {
            _places.Add(i);
        }
    }
}
