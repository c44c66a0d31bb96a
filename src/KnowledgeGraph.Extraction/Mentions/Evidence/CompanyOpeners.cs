using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>A word that no dictionary has, alone at the head of its clause, that does what firms do in a sentence that speaks of what is theirs: 铂岚正筹备推出大模型, 近日，铂岚首次亮出芯片.</summary>
internal sealed class CompanyOpeners
{
    private const int OfLatin = 2;
    private const int Most = 4;
    private readonly Dictionary<string, int> _weights = WordData.Pairs("firm-verbs.tsv").ToDictionary(pair => pair.Word, pair => int.Parse(pair.Kind, NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    private readonly WordSet _verbs;
    private readonly SubjectStart _subject = new();
    private readonly PersonWords _persons = new();
    private readonly FirmMatters _matters = new();

    public CompanyOpeners() => _verbs = new WordSet(_weights.Keys);

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var text = edges.Text;
        for (var at = _verbs.Next(text.Value, 2); at < text.Value.Length; at = _verbs.Next(text.Value, at + 1))
        {
            var length = _verbs.LengthAt(text.Value, at);
            if (edges.Words.IsEdge(at) && edges.Before(_subject.BeforeAdverbs(edges, at)) is { } name && HasObject(text, text.Value.Substring(at, length), at + length)
                && _subject.Opens(edges, name) && Strangeness.IsStrange(edges, name) && MayBeFirm(text, name) && _matters.IsSpokenOf(text, name.End))
            {
                yield return new Clue(name, EntityType.Company, Math.Min(_weights[text.Value.Substring(at, length)], char.IsAsciiLetter(text.At(name.Start)) ? OfLatin : Most), "company.opener");
            }
        }
    }

    private bool MayBeFirm(ArticleText text, Span name) =>
        !_persons.IsName(text, name) && OrganizationEnds.OfNoFirms.LengthBefore(text.Value, name.End) == 0 && _persons.Titles.LengthBefore(text.Value, name.End) == 0
        && !(char.IsAsciiLetter(text.At(name.Start)) && char.IsAsciiDigit(text.At(name.End - 1)));

    // 远山发布后, 远山上线: what comes out by itself is no firm.
    private static bool HasObject(ArticleText text, string verb, int end) =>
        verb is not ("发布" or "开源" or "接入" or "推出") || (end < text.Value.Length && !"，,。！？；、\n后前时以于之至".Contains(text.At(end), StringComparison.Ordinal));
}
