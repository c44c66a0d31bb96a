using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Whom a whole sentence is about: the first name that could be a subject, over those that only say where, when or by whom (在某医院，甲系统…;
/// 据某人介绍，甲…), and what it made where it made one thing (某公司打造了甲).
/// </summary>
internal static class SentenceSubject
{
    private const int Opening = 14;
    private static readonly string[] Speaking = WordData.List("figure-owners", "clause-kind.speech-ends");
    private static readonly string[] Adverbial = WordData.List("figure-owners", "sentence-subject.adverbial");

    /// <summary>The first subject and all names that could own something, or <c>null</c> where nobody is named.</summary>
    public static (Item First, IReadOnlyList<Item> Named)? Of(string text, SentenceView sentence)
    {
        var named = sentence.Items.Where(i => i.Type is { } type && IsSubject(type)).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var from = sentence.Head;
        foreach (var item in named)
        {
            var start = from + text.AsSpan(from, item.Span.Start - from).LastIndexOfAny('，', '；', '：') + 1;
            if (item.Span.Start - start <= Opening && !IsAdverbial(text, start, item))
            {
                return (item, named);
            }
        }

        return null;
    }

    /// <summary>The one thing that a sentence is about: its subject, or what its subject made, where it names no other thing.</summary>
    public static Item? Thing(string text, SentenceView sentence)
    {
        if (Of(text, sentence) is not { } told)
        {
            return null;
        }

        var things = told.Named.Where(i => OwnerTypes.Thing(i.Type!.Value)).ToList();
        if (!Items.AreOne(things))
        {
            return null;
        }

        return told.First == things[0] ? things[0]
            : told.First.Type == EntityType.Person && IsTold(text, told.First, things[0]) ? things[0]
            : OwnerTypes.Firm(told.First.Type!.Value) && ClauseVerbs.MadeBehind(text[told.First.Span.End..(things[0].Span.Start + 1)], 0) >= 0 ? things[0]
            : null;
    }

    /// <summary>某人透露，甲已升级: the thing opens what he says.</summary>
    private static bool IsTold(string text, Item speaker, Item thing)
    {
        var words = speaker.Span.End < thing.Span.Start ? text.AsSpan(speaker.Span.End, thing.Span.Start - speaker.Span.End).TrimEnd(" “「") : default;
        return words.Length > 1 && words[^1] is '，' or ',' or '：' or ':' && AnyWord.Ends(words[..^1], Speaking);
    }

    /// <summary>Whether a thing of the type may be what a sentence is about.</summary>
    public static bool IsSubject(EntityType type) =>
        OwnerTypes.General(type) || OwnerTypes.Told(type) || type is EntityType.Person or EntityType.Region or EntityType.Government or EntityType.Media;

    private static bool IsAdverbial(string text, int start, Item item) =>
        AnyWord.Begins(text.AsSpan(start, item.Span.Start - start).TrimStart(), Adverbial);
}
