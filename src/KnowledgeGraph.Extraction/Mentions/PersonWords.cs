using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What Chinese personal names are made of: a family name of one or two characters and one or two more.</summary>
internal sealed class PersonWords
{
    private static readonly string[] Speaking = WordData.List("mentions", "person-words.speaking");
    private static readonly CharacterSieve TitleEnds = new(WordData.Words("titles.txt").Select(title => title[^1]).Concat(['为', '系']));
    private static readonly CharacterSieve Beginnings = new(WordData.Words("titles.txt").Concat(WordData.Words("surnames.txt")).Select(word => word[0]));
    private readonly WordSet _surnames = WordData.Set("surnames.txt");
    private readonly WordSet _rare = WordData.Set("rare-surnames.txt");
    private readonly WordSet _others = WordData.Set("not-persons.txt");
    private readonly WordSet _followers = WordData.Set("speech-verbs.txt");
    private readonly WordSet _given = WordData.Set("not-given-names.txt");

    public WordSet Titles { get; } = WordData.Set("titles.txt");

    /// <summary>Whether a title may end behind one character, perhaps with 为 or 系, or a title or a family name begin with another: at most places neither can.</summary>
    public bool MayMatter(char before, char here) => TitleEnds.MayHold(before) || Beginnings.MayHold(here);

    /// <summary>Whether a family name stands at the position.</summary>
    public bool MayBegin(ArticleText text, int start) => _surnames.LengthAt(text.Value, start) > 0;

    /// <summary>The name that begins at a position, as long as what follows lets it be, or <c>null</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the name would begin.</param>
    /// <param name="strict">Whether the words around say nothing of a person, so that family names that are ordinary words do not count.</param>
    public Span? NameAt(ArticleText text, int start, bool strict)
    {
        if (text.Atoms.StartingAt(start) is { } atom && atom.Span.Length >= 2)
        {
            return null;
        }

        var surname = _surnames.LengthAt(text.Value, start);
        if (surname == 0 || (strict && surname == 1 && _rare.Contains(text.Value.AsSpan(start, 1))) || _others.LengthAt(text.Value, start) > 0)
        {
            return null;
        }

        for (var given = 2; given >= 1; given--)
        {
            var end = start + surname + given;
            if (end <= text.Value.Length && Characters.IsHan(text.Value.AsSpan(start + surname, given)) && IsGiven(text.Value.AsSpan(start + surname, given)) && EndsAt(text, end) && !(given == 2 && IsCut(text, end))
                && (given == 1 || _followers.LengthAt(text.Value, end - 1) < 2) && Fits(text, new Span(start, end)) && Titles.LengthAt(text.Value, start + surname) < given)
            {
                return new Span(start, end);
            }
        }

        return null;
    }

    // 李山|收到, 李山|未能: the last character begins a word of doing.
    private static bool IsCut(ArticleText text, int end) =>
        !text.Words.IsEdge(end) && text.Words.IsEdge(end - 1) && text.Words.KindAt(end - 1) is WordKind.Verb or WordKind.Function;

    /// <summary>The name that ends at a position and begins after a mark or a word no name contains, or <c>null</c>.</summary>
    public Span? NameBefore(ArticleText text, int end)
    {
        for (var length = 4; length >= 2; length--)
        {
            var start = end - length;
            if (start < 0 || !Characters.IsHan(text.Value.AsSpan(start, length)))
            {
                continue;
            }

            var surname = _surnames.LengthAt(text.Value, start);
            if (surname > 0 && length - surname is 1 or 2 && (length < 4 || surname == 2) && (surname == 2 || !_rare.Contains(text.Value.AsSpan(start, 1))) && _others.LengthAt(text.Value, start) == 0
                && IsGiven(text.Value.AsSpan(start + surname, length - surname)) && Begins(text, start) && IsWhole(text, new Span(start, end)))
            {
                return new Span(start, end);
            }
        }

        return null;
    }

    // 摄影师去…, 专家向…, 谢谢陈…: a name begins and ends no word of others in its midst.
    private static bool Fits(ArticleText text, Span name)
    {
        if (text.Words.StartingAt(name.Start) is not { } first)
        {
            return text.Words.KindAt(name.Start) == WordKind.Unknown;
        }

        if (first.Length == 1)
        {
            if (text.Words.KindAt(first.Start) >= WordKind.Verb && first.End < name.End && text.Words.At(first.End) is { Length: > 1 } other && other.End == name.End && text.Words.KindAt(first.End) >= WordKind.Verb)
            {
                return false;
            }

            return !"向从于和同由与任封".Contains(text.At(name.Start), StringComparison.Ordinal) || text.Words.StartingAt(first.End) is not { Length: > 1 } next || text.Words.KindAt(next.Start) < WordKind.Content;
        }

        return text.Words.KindAt(name.Start) < WordKind.Content || (first.End == name.End && text.Words.KindAt(name.Start) == WordKind.Content && IsClosed(text, name.End));
    }

    // 高峰表示, 江河（: a word of the dictionary is somebody's name only where the words behind it can follow nothing else.
    private static bool IsClosed(ArticleText text, int end) => text.At(end) is '（' or '(' || Array.Exists(Speaking, verb => text.Has(end, verb));

    /// <summary>Whether the stretch is made like a name: a frequent family name and one or two characters.</summary>
    public bool IsName(ArticleText text, Span span)
    {
        var surname = span.Length is >= 2 and <= 4 ? _surnames.LengthAt(text.Value, span.Start) : 0;
        return surname > 0 && span.Length - surname is 1 or 2 && (span.Length > 2 || !_rare.Contains(text.Value.AsSpan(span.Start, 1))) && _others.LengthAt(text.Value, span.Start) == 0
            && Characters.IsHan(text.Of(span)) && IsGiven(text.Value.AsSpan(span.Start + surname, span.Length - surname));
    }

    /// <summary>Whether a word stands at the position that follows names of people.</summary>
    public bool EndsAt(ArticleText text, int position) =>
        position >= text.Value.Length || !Characters.IsHan(text.At(position)) || _followers.LengthAt(text.Value, position) > 0
        || Titles.LengthAt(text.Value, position) > 0 || text.Atoms.StartingAt(position) is not null;

    // 过|程允许产品经理, 依赖|人类专家, 诸位院士: pieces of other words, and words that are nobody's name.
    private static bool IsWhole(ArticleText text, Span name)
    {
        if (text.Atoms.EndingAt(name.Start) is null && !text.Words.IsEdge(name.Start) && text.Words.KindAt(name.Start) > WordKind.Name)
        {
            return false;
        }

        var first = text.Words.At(name.Start);
        return !(first.Start == name.Start && first.End == name.End && text.Words.KindAt(name.Start) >= WordKind.Verb)
            && !(first.Start == name.Start && first.Length == 1 && text.Words.At(first.End).End == name.End && name.End - first.End > 1 && text.Words.KindAt(first.Start) >= WordKind.Verb && text.Words.KindAt(first.End) >= WordKind.Verb);
    }

    private bool Begins(ArticleText text, int start) => LeftWalk.IsBoundary(text, start) || Titles.LengthBefore(text.Value, start) > 0 || text.Atoms.EndingAt(start) is not null;

    private bool IsGiven(ReadOnlySpan<char> given)
    {
        foreach (var unit in given)
        {
            if (_given.Contains([unit]))
            {
                return false;
            }
        }

        return !_given.Contains(given);
    }
}
