using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// Whether a bracket behind a name takes back what the sentence says of it: 甲（拟）收购乙, 甲收购乙（谈判已破裂）. One that is nothing but that
/// gives its modality to what is said of the name; one that says more than that is no aside at all, so that its words reach what they reach.
/// </summary>
internal static class DoubtReader
{
    private static readonly Dictionary<string, Modality?> Doubts = WordData.Pairs("bracket-doubts.tsv")
        .ToDictionary(row => row.Word, row => row.Kind is "nothing" ? (Modality?)null : Enum.Parse<Modality>(row.Kind, ignoreCase: true), StringComparer.Ordinal);

    private static readonly WordSet Words = new(Doubts.Keys);
    private static readonly WordSet Fillers = WordData.Set("bracket-fillers.txt");
    private static readonly string[] Refusing = WordData.List("asides", "doubt-reader.refusing");
    private static readonly string[] Former = WordData.List("asides", "doubt-reader.former");
    private static readonly string[] NotRefusing = WordData.List("asides", "doubt-reader.not-refusing");
    private static readonly string[] Persons = WordData.List("asides", "doubt-reader.persons");
    private static readonly string[] Taken = WordData.List("asides", "doubt-reader.taken");

    /// <summary>What the bracket takes back of the name, or <c>null</c>.</summary>
    public static Doubt? Of(FoldedText folded, Span bracket, IReadOnlyList<Item> items)
    {
        var words = Inside(folded, bracket);
        var inside = items.Where(item => bracket.Covers(item.Span)).ToList();
        return IsDoubtOnly(folded, bracket, inside, out var modality) ? new Doubt(modality, [.. inside.Where(item => item.Kind == ItemKind.Entity).Select(item => item.Key)])
            : inside.Count == 0 && AnyWord.Ends(words, Taken) && EndsClause(folded, bracket.End) ? new Doubt(null, []) : null;
    }

    /// <summary>Whether what the bracket says reaches what stands around it, so that it may not be left out.</summary>
    public static bool Reaches(FoldedText folded, Span bracket, Item host, IReadOnlyList<Item> items)
    {
        var words = Inside(folded, bracket);
        return (host.Type is EntityType.Company or EntityType.Institution && AnyWord.Ends(words, Persons))
            || (!items.Any(item => item.Kind == ItemKind.Entity && bracket.Covers(item.Span)) && HoldsModality(words));
    }

    /// <summary>Where the words of the bracket end that say what the name is not, or no longer: （非开源版，参数量70亿）; its beginning where there are none.</summary>
    public static int RefusedUntil(FoldedText folded, Span bracket, Item host)
    {
        var words = Inside(folded, bracket).AsSpan().TrimStart();
        var refuses = !AnyWord.Begins(words, NotRefusing) && (AnyWord.Begins(words, Refusing) || (host.Type is EntityType.Company or EntityType.Institution && AnyWord.Begins(words, Former)));
        var mark = refuses ? bracket.Of(folded.Original).AsSpan().IndexOfAny("，,；;") : 0;
        return mark < 0 ? bracket.End : bracket.Start + mark;
    }

    private static bool HoldsModality(string words) => ModalityTable.All(words).Exists(found => found.Word.Says != Stance.Word);

    private static bool IsDoubtOnly(FoldedText folded, Span bracket, List<Item> inside, out Modality? modality)
    {
        modality = null;
        var (holds, at) = (false, bracket.Start + 1);
        foreach (var item in inside)
        {
            if (!Weighs(Folded(folded, new Span(at, item.Span.Start)), ref modality, ref holds))
            {
                return false;
            }

            at = item.Span.End;
        }

        return Weighs(Folded(folded, new Span(at, bracket.End - 1)), ref modality, ref holds) && holds;
    }

    // The first word of doubt speaks, unless a later one denies.
    private static bool Weighs(string words, ref Modality? modality, ref bool holds)
    {
        for (var at = 0; at < words.Length;)
        {
            var (doubt, filler) = (Words.LengthAt(words, at), char.IsLetterOrDigit(words[at]) ? Fillers.LengthAt(words, at) : 1);
            if (doubt == 0 && filler == 0)
            {
                return false;
            }

            if (doubt >= filler && Doubts[words.Substring(at, doubt)] is var says)
            {
                modality = !holds || says == Modality.Denied ? says : modality;
                holds = true;
            }

            at += Math.Max(doubt, filler);
        }

        return true;
    }

    private static bool EndsClause(FoldedText folded, int at)
    {
        var behind = folded.FromOriginal(at);
        return behind >= folded.Value.Length || "，,。；;！!？?、：\n”」".Contains(folded.Value[behind], StringComparison.Ordinal);
    }

    private static string Inside(FoldedText folded, Span bracket) => Folded(folded, new Span(bracket.Start + 1, bracket.End - 1));

    private static string Folded(FoldedText folded, Span span) =>
        span.Length <= 0 ? string.Empty : folded.Value[folded.FromOriginal(span.Start)..folded.FromOriginal(span.End)];
}
