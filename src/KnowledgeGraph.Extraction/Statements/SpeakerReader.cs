using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Finds who speaks by a verb of speech: the first person of its clause (某公司创始人某人在接受采访时表示), else the last organisation
/// or report that nothing but an office or an adverbial parts from it. A relation of theirs (甲公司的对手表示), an insider and a
/// person spoken to are not.
/// </summary>
internal static class SpeakerReader
{
    private const int Longest = 32;
    private const int LongestOffice = 24;
    private static readonly string[] NotSpeaking = WordData.List("statements", "speaker-reader.not-speaking");
    private static readonly string[] Sources = ["据", "根据"];
    private static readonly string[] Others = WordData.List("statements", "speaker-reader.others");
    private static readonly string[] Papers = WordData.List("statements", "speaker-reader.papers");
    private static readonly string[] Pronouns = WordData.List("statements", "speaker-reader.pronouns");

    /// <summary>The speaker, or <c>null</c>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="before">Who spoke last before, for 他, 并 and 还.</param>
    public static Item? Of(SentenceView sentence, SpeechVerb verb, Item? before)
    {
        var clause = ClauseReader.Around(sentence.Shape, new Span(0, sentence.Shape.Length), verb.Span).Start;
        if (IsPronoun(sentence.Shape.AsSpan(clause, verb.Span.Start - clause).Trim(" “”\n*")))
        {
            return before;
        }

        Item? organization = null;
        // Who stands farther away than the longest words between does not speak: a clause without end costs no more than another.
        for (var at = Math.Max(clause, verb.Span.Start - 1 - Longest); at < verb.Span.Start; at++)
        {
            if (sentence.ChunkAt[at] < 0 || sentence.Chunks[sentence.ChunkAt[at]].First is not { Kind: ItemKind.Entity, IsAnaphor: false } item)
            {
                continue;
            }

            var isSource = AnyWord.Ends(sentence.Shape.AsSpan(clause, at - clause), Sources);
            var between = sentence.Shape.AsSpan(at + 1, verb.Span.Start - at - 1);
            if ((verb.Need == SpeechNeed.Source && !isSource) || (!isSource && AnyWord.Ends(sentence.Shape.AsSpan(clause, at - clause), NotSpeaking)))
            {
                continue;
            }

            if (item.Type == EntityType.Person && !AnyWord.Begins(between, Others))
            {
                return item;
            }

            organization = MaySpeak(item.Type!.Value) && IsOffice(between) ? item : organization;
        }

        return organization;
    }

    private static bool IsPronoun(ReadOnlySpan<char> lead)
    {
        foreach (var pronoun in Pronouns)
        {
            if (lead.SequenceEqual(pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MaySpeak(EntityType type) => type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media or EntityType.Report;

    private static bool IsOffice(ReadOnlySpan<char> between) =>
        IsPaper(between) || (between.Length <= LongestOffice && !AnyWord.Begins(between, Others) && !between.ContainsAny('的', '、') && !between.Contains("人士", StringComparison.Ordinal));

    // 某院发布的报告显示
    private static bool IsPaper(ReadOnlySpan<char> between) =>
        between.Length <= LongestOffice && (between.StartsWith('的') || between.StartsWith("发布", StringComparison.Ordinal) || between.StartsWith("公布", StringComparison.Ordinal) || between.StartsWith("最新", StringComparison.Ordinal))
        && AnyWord.Ends(between, Papers);
}
