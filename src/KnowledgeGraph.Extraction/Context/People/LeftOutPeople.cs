using System.Buffers;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context.People;

/// <summary>
/// Whom clauses of a life speak of without a name: 他 and 她, and nobody at all (张三…。2016年加入甲，曾任乙总裁), which then is an item without
/// characters where the clause begins, so that every rule reads it as the name. It is the person whom the text last went on about: named
/// alone in a clause, in the same sentence or a few before. A firm that a sentence goes on about may itself have joined and served; what only people do
/// (毕业于) passes over it. Several people, or those who only taught or were met, are nobody.
/// </summary>
internal sealed class LeftOutPeople(string text, SentenceStarts sentences, IReadOnlyList<(LocalEntity Entity, Span Span)> mentions)
{
    private const int PronounReach = 4;
    private const int SilentReach = 2;
    private const int LongLine = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。！？\n：:");

    private static readonly SievedRegex Many = new(CareerClauses.Many());
    private static readonly SievedRegex PersonsOwn = new(CareerClauses.PersonsOwn());
    private static readonly SievedRegex PersonsOrFirms = new(CareerClauses.PersonsOrFirms());

    private readonly List<Item> _found = [];
    private (LocalEntity Entity, Span Span)? _about;
    private int _sentence;
    private int _told;
    private bool _isAnothers;
    private bool _areMany;

    /// <summary>All of them, in order.</summary>
    public IEnumerable<Item> Find()
    {
        if (!mentions.Any(m => m.Entity.Type == EntityType.Person))
        {
            return [];
        }

        var start = 0;
        var sentence = -1;
        while (start < text.Length)
        {
            var end = EndOf(start);
            if (sentences.Of(start) is var opens && opens != sentence && opens == start)
            {
                sentence = opens;
                (_isAnothers, _areMany) = (false, false);
            }

            if (end > start && MayMatter(start, end))
            {
                Read(new Clause(text, mentions, start, end), isFirst: start == sentence);
            }
            else if (end == start && end < text.Length && text[end] == '\n')
            {
                start = end + 1; // Empty lines are no sentences.
                continue;
            }

            _sentence += end < text.Length && text[end] is '。' or '！' or '？' or '\n' ? 1 : 0;
            start = end + 1;
        }

        return _found;
    }

    // Where the text goes on about nobody, or did too long ago, only a clause that names somebody changes what follows: most texts are about things.
    private bool MayMatter(int start, int end)
    {
        if (_about is not null && Age <= PronounReach)
        {
            return true;
        }

        for (var i = MentionOrder.FirstFrom(mentions, start); i < mentions.Count && mentions[i].Span.Start < end; i++)
        {
            if (mentions[i].Entity.Type == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOf(int start)
    {
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny(Marks);
            if (length < 0 || !IsWrap(start + length))
            {
                return length < 0 ? text.Length : start + length;
            }

            start += length + 1;
        }
    }

    // A long line that goes on in the next.
    private bool IsWrap(int at) =>
        text[at] == '\n' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
        && at - text.LastIndexOf('\n', at - 1) > LongLine;

    private int Age => _sentence - _told;

    private void Read(Clause clause, bool isFirst)
    {
        if (clause.Shape.AsSpan().ContainsAny('他', '她') && CareerClauses.Pronoun().Match(clause.Shape) is { Success: true } pronoun)
        {
            Pronoun(clause, pronoun.Groups["who"].Index);
            return;
        }

        if (clause.People.Count > 0)
        {
            Names(clause);
            return;
        }

        if (clause.Shape.Contains(CareerClauses.Organization, StringComparison.Ordinal) && CareerClauses.Describing().IsMatch(clause.Shape))
        {
            _isAnothers = true;
            return;
        }

        _areMany = _areMany || Many.IsMatch(clause.Shape);
        _about = CareerClauses.Stranger().IsMatch(clause.Shape) ? null : _about;
        if (_about is not null && !_areMany && PersonsOwn.IsMatch(clause.Shape))
        {
            Silent(clause, Age <= (_isAnothers ? 1 : SilentReach));
        }
        else if (clause.IsAbout is not null)
        {
            _isAnothers = true;
        }
        else if (_about is not null && !_areMany && !_isAnothers && PersonsOrFirms.IsMatch(clause.Shape))
        {
            Silent(clause, Age == 0 || (Age == 1 && isFirst));
        }
    }

    private void Pronoun(Clause clause, int at)
    {
        if (_about is not { } about || Age > PronounReach)
        {
            return;
        }

        if (at + 1 < clause.Shape.Length && clause.Shape[at + 1] == '的')
        {
            _isAnothers = true; // 他的助理
            return;
        }

        (_told, _isAnothers) = (_sentence, false);
        if (CareerClauses.Life().IsMatch(clause.Shape[(at + 1)..]))
        {
            var place = clause.PlaceOf(at);
            _found.Add(Standing(about, new Span(place, place + 1)));
        }
    }

    private void Silent(Clause clause, bool isTold)
    {
        if (!isTold)
        {
            return;
        }

        var place = clause.PlaceOf(CareerClauses.Marks().Match(clause.Shape).Length);
        _found.Add(Standing(_about!.Value, new Span(place, place)));
        _told = _sentence;
    }

    private void Names(Clause clause)
    {
        var met = clause.People.Where(p => !CareerClauses.Beside().IsMatch(clause.Shape[..p.At]) && !CareerClauses.Helping().IsMatch(clause.Shape[(p.At + 1)..])).ToList();
        if (met.Count == 0 || CareerClauses.Writers().IsMatch(clause.Shape))
        {
            return;
        }

        var isOne = met.TrueForAll(p => p.Entity.Key.Equals(met[0].Entity.Key, StringComparison.Ordinal));
        if (clause.Shape.AsSpan(met[^1].At + 1).TrimStart() is ['的', ..])
        {
            _isAnothers = true;
            return;
        }

        _about = isOne ? (met[0].Entity, met[0].Span) : null;
        (_told, _isAnothers, _areMany) = (_sentence, false, false);
    }

    private static Item Standing((LocalEntity Entity, Span Span) named, Span at) =>
        new(ItemKind.Entity, at, named.Entity.Key, named.Entity.Type, named.Span);
}
