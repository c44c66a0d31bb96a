using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Words that stand where firms stand and are none by what they are made of: 敬老院, 施工队, 科指, 台风杜苏芮.</summary>
internal sealed class FirmShapes
{
    private readonly WordSet _ends = WordData.Set("no-firm-ends.txt");
    private readonly WordSet _leads = WordData.Set("no-firm-leads.txt");
    private readonly WordSet _words = WordData.Set("no-firms.txt");

    /// <summary>Whether nothing in the stretch forbids a firm's name.</summary>
    public bool MayBeFirm(ArticleText text, Span name) =>
        !(_ends.LengthBefore(text.Value, name.End) is > 0 and var end && end <= name.Length) && _leads.LengthAt(text.Value, name.Start) == 0 && !_words.Contains(text.Of(name)) && !IsKind(text, name) && !IsPlace(text, name);

    // 菲律宾, 华尔街 for what the dictionary has as a place, unless the recogniser reads a firm there.
    private static bool IsPlace(ArticleText text, Span name) =>
        text.Words.IsOneWord(name) && text.Words.TagAt(name.Start) == "ns" && !text.Recognised.Any(other => other.Span == name && other.Type == RecognisedType.Company);

    // 湘企, 浙商, 欧方: which of a kind are meant.
    private static bool IsKind(ArticleText text, Span name) => name.Length == 2 && text.At(name.End - 1) is '企' or '商' or '方';
}
