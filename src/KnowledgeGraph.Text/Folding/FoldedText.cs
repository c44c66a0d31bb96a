using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Folding;

/// <summary>
/// A text in the one form in which names and cues are looked up, with the way back to the original characters.
/// Simplified characters, half-width letters and digits, lower case; without readings in brackets, emphasis, zero-width
/// characters, soft line wraps and the blanks that typography sets between ideographs and Latin words. Ideographic punctuation stays,
/// but 「」『』 become “”‘’, and straight quotation marks that come in pairs “”.
/// </summary>
public sealed class FoldedText
{
    /// <summary>Changes whenever the same text may fold differently: part of every cache key.</summary>
    public const string Version = "2";

    private readonly OffsetMap _map;
    private string? _simplified;

    internal FoldedText(string value, string original, OffsetMap map)
    {
        Value = value;
        Original = original;
        _map = map;
    }

    /// <summary>The folded text.</summary>
    public string Value { get; }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>The text as it was in simplified characters, every place where it was.</summary>
    public string Simplified => _simplified ??= CharacterByCharacter(Original);

    /// <summary>Folds a text of which nothing is known but its characters. A line break is soft when the line before it plainly goes on.</summary>
    public static FoldedText Of(string text) => new Folder(text, null).Run();

    /// <summary>Folds an article: a line break inside a zone is soft, one between zones is a boundary.</summary>
    public static FoldedText Of(Article article) => new Folder(article.Text, article.Zones).Run();

    /// <summary>Folds a text whose zones are known.</summary>
    public static FoldedText Of(string text, IReadOnlyList<Zone> zones) => new Folder(text, zones).Run();

    /// <summary>The folded form of a name or a phrase, without the way back.</summary>
    public static string Fold(string text) => CharacterTable.Instance.Fold(text) ?? Of(text).Value;

    /// <summary>The text in simplified characters, every place where it was: for words that are looked up in the text itself.</summary>
    public static string CharacterByCharacter(string text) => CharacterTable.Instance.Simplified(text);

    /// <summary>The original span of a folded one: from its first to its last character, without what was dropped around them.</summary>
    public Span ToOriginal(Span folded)
    {
        var start = _map.ToOriginal(folded.Start);
        return folded.Length == 0 ? new Span(start, start) : new Span(start, _map.EndInOriginal(folded.End - 1));
    }

    /// <summary>The original position of a folded one.</summary>
    public int ToOriginal(int folded) => _map.ToOriginal(folded);

    /// <summary>Appends the original positions of the units from <paramref name="start"/> up to <paramref name="end"/>, folded positions, in order.</summary>
    public void ToOriginal(int start, int end, List<int> places) => _map.ToOriginal(start, end, places);

    /// <summary>The folded position of an original one; of the next kept character when that one was dropped.</summary>
    public int FromOriginal(int original) => _map.FromOriginal(original);

    /// <summary>The folded span of an original one.</summary>
    public Span FromOriginal(Span original) => new(_map.FromOriginal(original.Start), _map.FromOriginal(original.End));
}
